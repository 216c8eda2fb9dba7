// What a person has answered and not handed in: kept from the first key typed, survey by survey, on this phone only,
// and wiped at sign-out.
import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { newKey } from "@/shared/lib/new-key";
import { isKept, persistedState } from "@/shared/platform/persisted-state";

export type Stance = NonNullable<components["schemas"]["SurveyComment"]["stance"]>;

/** An answer to a question: what is chosen, or what is written. */
export interface DraftAnswer {
  optionIds: readonly string[];
  text: string;
}

/** A comment on a section, or on the whole draft. */
export interface DraftComment {
  stance: Stance | "";
  text: string;
}

export interface SurveyDraft {
  /** By the question's id. */
  answers: Readonly<Record<string, DraftAnswer>>;
  /** By the section's id, or `whole`. */
  comments: Readonly<Record<string, DraftComment>>;
  mayPublish: boolean;
  /** The part that 长辈版 stands at; empty for the first. */
  at: string;
  /** The idempotency key of this intention; other words are another one, and empty until it is handed in. */
  key: string;
}

export const emptyDraft: SurveyDraft = { answers: {}, comments: {}, mayPublish: false, at: "", key: "" };

interface DraftsState {
  drafts: Readonly<Record<string, SurveyDraft>>;
  change: (surveyId: string, part: Partial<SurveyDraft>) => void;
  keyOf: (surveyId: string) => string;
  drop: (surveyId: string) => void;
}

const storeName = personalName("survey-drafts");

export const useSurveyDrafts = create<DraftsState>()(
  persist(
    (set, get) => ({
      drafts: {},
      change: (surveyId, part) =>
        set(({ drafts }) => ({
          drafts: { ...drafts, [surveyId]: { ...(drafts[surveyId] ?? emptyDraft), ...part } },
        })),
      keyOf: (surveyId) => {
        const key = get().drafts[surveyId]?.key || newKey();
        get().change(surveyId, { key });
        return key;
      },
      drop: (surveyId) =>
        set(({ drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== surveyId)),
        })),
    }),
    { name: storeName, storage: persistedState },
  ),
);

resetAtSignOut(useSurveyDrafts);

/** The draft of a survey; an empty one where none was begun. */
export const useDraft = (surveyId: string): SurveyDraft =>
  useSurveyDrafts(({ drafts }) => drafts[surveyId] ?? emptyDraft);

/** Whether an answer says anything. */
export const isAnswered = ({ optionIds, text }: DraftAnswer): boolean =>
  optionIds.length > 0 || text.trim() !== "";

/** Whether something is filled in. */
export function isBegun({ answers, comments }: SurveyDraft): boolean {
  return (
    Object.values(answers).some(isAnswered) ||
    Object.values(comments).some(({ stance, text }) => stance !== "" || text.trim() !== "")
  );
}

/** Whether the phone had room for what was written last. */
export const isDraftKept = (): boolean => isKept(storeName);
