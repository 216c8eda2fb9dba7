import { type OutboxItem, post, takeOut, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import type { RatedRef, Rating, RatingDesk } from "../queries";
import { ratingBody } from "./body";
import { changeDraft, draftOf, keyOf, settleDraft, subjectKey, useRateDraft, useRateDrafts } from "./drafts";

const path = "/v1/ratings";

/** What was handed in of a draft and is still in the outbox. */
export function useHandedIn(subject: string): OutboxItem | undefined {
  const { key } = useRateDraft(subject);
  return useOutbox(({ items }) => items.find((item) => key !== "" && item.key === key));
}

/** Hands a rating in: once per intention, and at once if there is a network. */
export function submitRating(ref: RatedRef, desk: RatingDesk): void {
  const subject = subjectKey(ref);
  const draft = draftOf(subject);
  const body = ratingBody(ref, draft, desk);
  if (!body) return;
  const files = draft.media.map(({ key, name }) => ({ key, name }));
  post(path, body, keyOf(subject), files.length > 0 ? { files } : {});
  void sendOutbox();
}

/** Takes back out of the outbox what is not sent yet; other words are another intention. */
export function unsubmitRating(subject: string): void {
  if (takeOut(draftOf(subject).key)) changeDraft(subject, { key: "" });
}

/** From now on a draft goes once it has arrived, wherever the app stood when the outbox sent it. */
function settle(): void {
  for (const { key, path: sentTo, state, answer } of useOutbox.getState().items) {
    if (sentTo !== path || state !== "done") continue;
    settleDraft(key, answer as Rating);
    takeOut(key);
  }
}

useOutbox.subscribe(settle);
useRateDrafts.persist.onFinishHydration(settle);
settle();
