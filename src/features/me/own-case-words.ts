import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import type { StatusKind } from "@/shared/ui/status";
import type { OwnCase } from "./queries";

const pages: Record<OwnCase["kind"], string> = {
  "disclosure-request": "disclosure/request",
  ticket: "tickets/ticket",
  rating: "ratings/rating",
};

/** How the tones of a case look. */
export const tones: Record<OwnCase["tone"], StatusKind> = {
  running: "going",
  waiting: "you",
  late: "over",
  done: "done",
  ended: "stopped",
};

/** Opens the page of a case, whatever its kind. */
export const openOwnCase = ({ kind, id }: OwnCase) => openPage(pages[kind], { id });

/** Which case it is, among those of all kinds: 公开　草原补奖发放汇总表. */
export const caseWords = ({ kind, title }: OwnCase) => `${t(`me.kind.${kind}`)}　${title}`;

/** The day that counts: by when its owner must act or the answer is due, or when it was filed. */
export function dayWords({ kind, open, waits, dueOn, standing, submittedAt }: OwnCase): string {
  const due = waits ? dueOn : standing.dueOn;
  if (!open || !due) return t("me.filedOn", { day: formatInstantDay(submittedAt) });
  const day = formatDay(due);
  if (standing.overdue) return t("cases.wasDue", { day });
  return t(waits || kind === "rating" ? "cases.before" : "cases.answerBefore", { day });
}
