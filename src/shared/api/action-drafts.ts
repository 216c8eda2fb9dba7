// What a person is writing on a case and has not sent: kept on the phone from the first key, gone at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";
import { personalName, resetAtSignOut } from "./personal";

interface DraftState<Draft> {
  drafts: Record<string, Draft>;
}

/**
 * A store of drafts by the id of their case.
 * @param name under which the phone keeps it; wiped at sign-out
 * @param nothing the draft of a case on which nothing is written
 */
export function createActionDrafts<Draft extends object>(name: string, nothing: Draft) {
  const useDrafts = create<DraftState<Draft>>()(
    persist((): DraftState<Draft> => ({ drafts: {} }), {
      name: personalName(name),
      storage: persistedState,
    }),
  );
  resetAtSignOut(useDrafts);
  return {
    useDrafts,
    /** Keeps a part of what is written on a case. */
    keep: (caseId: string, part: Partial<Draft>) =>
      useDrafts.setState(({ drafts }) => ({
        drafts: { ...drafts, [caseId]: { ...(drafts[caseId] ?? nothing), ...part } },
      })),
    /** These parts were sent; what else is written stays. */
    clear: (caseId: string, parts: readonly (keyof Draft)[]) =>
      useDrafts.setState(({ drafts }) => {
        const written = Object.entries(drafts[caseId] ?? nothing);
        const left = written.filter(([part]) => !parts.includes(part as keyof Draft));
        return { drafts: { ...drafts, [caseId]: Object.fromEntries(left) as Draft } };
      }),
    /** It was sent: nothing of it is kept. */
    drop: (caseId: string) =>
      useDrafts.setState(({ drafts }) => ({
        drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== caseId)),
      })),
    /** What is written on a case. */
    useDraft: (caseId: string): Draft => useDrafts(({ drafts }) => drafts[caseId] ?? nothing),
  };
}
