// What a person is saying about what was done, and has not handed in: kept from the first tap, one draft a window,
// visit, case or guide, on this phone only, and wiped at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { newKey } from "@/shared/lib/new-key";
import type { DraftMedia } from "@/shared/media/draft-media";
import { isKept, persistedState } from "@/shared/platform/persisted-state";
import type { Level, RatedRef, Rating } from "../queries";

export interface RateDraft {
  level?: Level;
  /** Also of levels that were chosen before: they come back with the level, and only those of the level are sent. */
  tags: readonly string[];
  text: string;
  media: readonly DraftMedia[];
  /** Window and department are not told who; so unless the person wants it otherwise. */
  anonymous: boolean;
  /** The idempotency key of this intention; other words are another one, and empty until it is handed in. */
  key: string;
}

export const emptyDraft: RateDraft = { tags: [], text: "", media: [], anonymous: true, key: "" };

interface DraftsState {
  /** By `subjectKey`. */
  drafts: Readonly<Record<string, RateDraft>>;
  /** What has just arrived, by `subjectKey`; not kept. */
  arrived: Readonly<Record<string, Rating>>;
}

const storeName = personalName("rating-drafts");

export const useRateDrafts = create<DraftsState>()(
  persist((): DraftsState => ({ drafts: {}, arrived: {} }), {
    name: storeName,
    storage: persistedState,
    partialize: ({ drafts }) => ({ drafts, arrived: {} }),
  }),
);

resetAtSignOut(useRateDrafts);

/** The name of what is rated among drafts. */
export const subjectKey = ({ kind, id, stage = "" }: RatedRef) => `${kind}:${id}:${stage}`;

/** The draft of what is rated just now. */
export const draftOf = (subject: string): RateDraft => useRateDrafts.getState().drafts[subject] ?? emptyDraft;

/** The draft of what is rated; an empty one where none was begun. */
export const useRateDraft = (subject: string): RateDraft =>
  useRateDrafts(({ drafts }) => drafts[subject] ?? emptyDraft);

/** Changes a part of a draft. */
export const changeDraft = (subject: string, part: Partial<RateDraft>) =>
  useRateDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [subject]: { ...(drafts[subject] ?? emptyDraft), ...part } },
  }));

/** The idempotency key of what stands in a draft. */
export function keyOf(subject: string): string {
  const key = draftOf(subject).key || newKey();
  changeDraft(subject, { key });
  return key;
}

const without = <T>(all: Readonly<Record<string, T>>, name: string) =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== name));

/** It was handed in under this key and has arrived: its draft goes. */
export function settleDraft(key: string, rating: Rating): void {
  const subject = Object.entries(useRateDrafts.getState().drafts).find(([, draft]) => draft.key === key)?.[0];
  if (subject === undefined) return;
  useRateDrafts.setState(({ drafts, arrived }) => ({
    drafts: without(drafts, subject),
    arrived: { ...arrived, [subject]: rating },
  }));
}

/** What arrived was seen. */
export const forgetArrived = (subject: string) =>
  useRateDrafts.setState(({ arrived }) => ({ arrived: without(arrived, subject) }));

/** Whether something is filled in. */
export const isBegun = ({ level, text, media }: RateDraft): boolean =>
  level !== undefined || text.trim() !== "" || media.length > 0;

/** Whether the phone had room for what was written last. */
export const isDraftKept = (): boolean => isKept(storeName);
