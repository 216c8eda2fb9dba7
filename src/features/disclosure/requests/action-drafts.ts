// What a person is writing on a request and has not sent: kept on the phone from the first key, gone at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { persistedState } from "@/shared/platform/persisted-state";

/** Ways to pay. */
export const payChannels = ["wechat", "bank", "counter"] as const;
export type PayChannel = (typeof payChannels)[number];

/** Every text that one can write on a request. */
export interface ActionDraft {
  /** The corrected description, name and number. */
  description?: string;
  title?: string;
  documentNumber?: string;
  goodReason?: string;
  /** Why so many requests. */
  reason?: string;
  level?: number;
  ratingText?: string;
  channel?: PayChannel;
}

interface DraftState {
  drafts: Record<string, ActionDraft>;
}

export const useActionDrafts = create<DraftState>()(
  persist((): DraftState => ({ drafts: {} }), {
    name: personalName("request-action-drafts"),
    storage: persistedState,
  }),
);

resetAtSignOut(useActionDrafts);

/** Keeps a part of what is written on a request. */
export function keepDraft(requestId: string, part: ActionDraft): void {
  useActionDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [requestId]: { ...drafts[requestId], ...part } },
  }));
}

/** It was sent. */
export function dropDraft(requestId: string): void {
  useActionDrafts.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== requestId)),
  }));
}

const nothing: ActionDraft = {};

/** What is written on a request. */
export const useActionDraft = (requestId: string): ActionDraft =>
  useActionDrafts(({ drafts }) => drafts[requestId] ?? nothing);
