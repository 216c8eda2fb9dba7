import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { StatusKind } from "@/shared/ui/status";
import type { Survey, SurveyKind, SurveySummary } from "./queries";

/** 网上调查, 投票, 征求意见. */
export const kindName = (kind: SurveyKind): string => t(`surveys.kind.${kind}`);

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** How long it still takes answers, as the backend counts today. */
export function daysLeft({ closesOn, asOf }: Pick<Survey, "closesOn" | "asOf">): {
  strong: string;
  rest?: string;
} {
  const count = daysBetween(asOf, closesOn);
  const until = t("surveys.until", { day: formatDay(closesOn) });
  return count === 0
    ? { strong: t("surveys.lastDay") }
    : { strong: until, rest: t("surveys.left", { count }) };
}

/** Where a survey that takes no answers is. */
export function statusOf({ status, opensOn, closesOn }: SurveySummary): { kind: StatusKind; text: string } {
  if (status === "upcoming")
    return { kind: "waiting", text: t("surveys.opens", { day: formatDay(opensOn) }) };
  if (status === "open") return { kind: "going", text: t("surveys.open") };
  return status === "answered"
    ? { kind: "done", text: t("surveys.answered") }
    : { kind: "paused", text: t("surveys.closed", { day: formatDay(closesOn) }) };
}

type Question = Survey["questions"][number];

/** A question as it is put: its number, its words, and whether one may leave it out. */
export function questionText({ text, required }: Question, number: number): string {
  return t(required ? "surveys.question" : "surveys.questionOptional", { number, text });
}

/** Under a question: how many one may choose, how much one may write. */
export function questionHint({ kind, help, most, longest }: Question): string {
  const limit =
    kind === "multiple" && most
      ? t("surveys.most", { count: most })
      : kind === "text" && longest
        ? t("surveys.longest", { count: longest })
        : "";
  return [help, limit].filter(Boolean).join(t("surveys.gap"));
}

/** 采纳, 部分采纳, 未采纳, 说明: each with its shape. */
export const decisionKinds = {
  adopted: "done",
  partly: "going",
  declined: "stopped",
  explained: "waiting",
} as const satisfies Record<string, StatusKind>;
