import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { Reply, ReplySummary } from "./queries";

/** What a reply is: the kind of ticket that it answers, or knowledge. */
export function sortOf({ source, kind }: Pick<ReplySummary, "source" | "kind">): string {
  return source === "knowledge" || kind === undefined
    ? t("replies.source.knowledge")
    : t(`tickets.kind.${kind}`);
}

/** The day that tells how fresh it is: answered, or last checked. */
export function dayWords({
  source,
  answeredOn,
  verifiedOn,
}: Pick<Reply, "source" | "answeredOn" | "verifiedOn">): string {
  return t(source === "knowledge" ? "replies.checkedOn" : "replies.answeredOn", {
    day: formatDay(verifiedOn ?? answeredOn),
  });
}

/** What is read aloud. The title of an entry of knowledge is its question. */
export function spokenText({
  title,
  question,
  answer,
}: Pick<Reply, "title" | "question" | "answer">): string[] {
  return question === title ? [title, answer] : [title, question, answer];
}
