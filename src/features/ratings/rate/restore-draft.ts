import type { Rating } from "../queries";
import { changeDraft, draftOf, isBegun, subjectKey } from "./drafts";

/** What one said, as a draft again, after it was taken back; its files are gone, and what was begun since stays. */
export function restoreRateDraft({ ref, level, tags, text = "", anonymous }: Rating): void {
  if (!ref) return;
  const subject = subjectKey(ref);
  if (isBegun(draftOf(subject))) return;
  changeDraft(subject, { level, tags: tags.map(({ code }) => code), text, anonymous, media: [], key: "" });
}
