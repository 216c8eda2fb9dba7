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

/** The day that counts: by when the answer is due, or when it was filed. */
export function dayWords({ open, standing: { dueOn, overdue }, submittedAt }: OwnCase): string {
  if (open && dueOn) return t(overdue ? "cases.wasDue" : "cases.answerBefore", { day: formatDay(dueOn) });
  return t("me.filedOn", { day: formatInstantDay(submittedAt) });
}
