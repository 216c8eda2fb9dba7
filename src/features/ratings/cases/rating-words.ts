// A rating as lists and heads say it.
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { levelName } from "@/shared/ui/faces";
import type { StatusKind } from "@/shared/ui/status";
import type { CaseSummary } from "@/shared/ui/waiting-row";
import type { RatedSubject, RatingSummary } from "../queries";

const shapes: Record<RatingSummary["status"], StatusKind> = {
  recorded: "done",
  received: "going",
  verified: "going",
  rectifying: "going",
  rectified: "going",
  explained: "going",
  appealed: "going",
  contested: "going",
  reviewed: "stopped",
  closed: "done",
  "taken-back": "stopped",
};

/** How a rating's state looks: what waits for the person goes before everything but a missed date. */
export function statusOf({ status, standing }: Pick<RatingSummary, "status" | "standing">): {
  kind: StatusKind;
  text: string;
} {
  if (standing.overdue) return { kind: "over", text: t("cases.overdue") };
  if (standing.yours) return { kind: "you", text: t("cases.waiting") };
  return { kind: shapes[status], text: t(`ratings.status.${status}`) };
}

/** What was rated, in one line: 社会保障卡补换（受理）. */
export function titleOf({ title, stage }: RatedSubject): string {
  return stage ? t("ratings.titleOfStage", { title, stage }) : title;
}

/** A rating as every case is listed. */
export type ListedRating = RatingSummary & CaseSummary;

export const listed = (rating: RatingSummary): ListedRating => ({
  ...rating,
  title: titleOf(rating.subject),
});

/** Whether a rating waits for the person. */
export const ratingWaits = ({ open, standing }: RatingSummary) => open && standing.yours !== undefined;

/** A rating among cases of all kinds. */
export const ratingWords = ({ title }: ListedRating) => t("ratings.of", { title });

/** Opens a rating's page. */
export const openRating = ({ id }: Pick<RatingSummary, "id">) => openPage("ratings/rating", { id });

/** Under the name: the level, and where. */
export const aboutOf = ({ level, subject }: RatingSummary) =>
  [levelName(level), subject.window?.name ?? subject.place ?? subject.department?.name]
    .filter(Boolean)
    .join(t("list.space"));
