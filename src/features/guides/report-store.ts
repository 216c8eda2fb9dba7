import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { newKey } from "@/shared/lib/new-key";
import { persistedState } from "@/shared/platform/persisted-state";
import { emptyReport, type ReportFields } from "./report-draft";

type GuideReport = components["schemas"]["GuideReport"];

/** A key and what was sent under it: the same text goes under the same key until it is answered. */
interface Attempt {
  key: string;
  body: string;
}

interface ReportState {
  /** What is filled in and not sent, by guide: kept from the first key typed, on the phone only. */
  drafts: Record<string, ReportFields>;
  attempts: Record<string, Attempt>;
  /** The answer to the last report about a guide, until the person reports again. */
  receipts: Record<string, GuideReport>;
  fill: (guideId: string, change: Partial<ReportFields>) => void;
  keyFor: (guideId: string, body: object) => string;
  received: (guideId: string, receipt: GuideReport) => void;
  startAgain: (guideId: string) => void;
}

function without<T>(all: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}

export const useReports = create<ReportState>()(
  persist(
    (set, get) => ({
      drafts: {},
      attempts: {},
      receipts: {},
      fill: (guideId, change) =>
        set(({ drafts }) => ({
          drafts: { ...drafts, [guideId]: { ...(drafts[guideId] ?? emptyReport), ...change } },
        })),
      keyFor: (guideId, content) => {
        const body = JSON.stringify(content);
        const before = get().attempts[guideId];
        // Other words are another intention: the backend refuses them under the old key.
        const attempt = before?.body === body ? before : { key: newKey(), body };
        set(({ attempts }) => ({ attempts: { ...attempts, [guideId]: attempt } }));
        return attempt.key;
      },
      received: (guideId, receipt) =>
        set(({ drafts, attempts, receipts }) => ({
          drafts: without(drafts, guideId),
          attempts: without(attempts, guideId),
          receipts: { ...receipts, [guideId]: receipt },
        })),
      startAgain: (guideId) => set(({ receipts }) => ({ receipts: without(receipts, guideId) })),
    }),
    { name: "guide-reports", storage: persistedState },
  ),
);
