import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { newKey } from "@/shared/lib/new-key";
import { isKept, persistedState } from "@/shared/platform/persisted-state";
import { emptyReport, isSameReport, type ReportFields } from "./report-draft";

type GuideReport = components["schemas"]["GuideReport"];

/** The first sending of a draft: what goes again unchanged goes under the same key, and speaks of the same version. */
interface Attempt {
  key: string;
  version: string;
}

interface ReportState {
  /** What is filled in and not sent, by guide: kept from the first key typed, on the phone only. */
  drafts: Record<string, ReportFields>;
  attempts: Record<string, Attempt>;
  /** The answer to the last report about a guide, until the person reports again. */
  receipts: Record<string, GuideReport>;
  fill: (guideId: string, change: Partial<ReportFields>) => void;
  /** The attempt that the draft stands in; `version` of the guide if it is the first. */
  attemptOf: (guideId: string, version: string) => Attempt;
  /** `sent` is answered; what was written since stays. */
  received: (guideId: string, receipt: GuideReport, sent: ReportFields) => void;
  startAgain: (guideId: string) => void;
}

function without<T>(all: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}

const storeName = "guide-reports";

export const useReports = create<ReportState>()(
  persist(
    (set, get) => ({
      drafts: {},
      attempts: {},
      receipts: {},
      fill: (guideId, change) =>
        set(({ drafts, attempts }) => {
          const before = drafts[guideId] ?? emptyReport;
          const draft = { ...before, ...change };
          return {
            drafts: isSameReport(draft, emptyReport)
              ? without(drafts, guideId)
              : { ...drafts, [guideId]: draft },
            // Other words are another intention: the backend refuses them under the old key.
            attempts: isSameReport(draft, before) ? attempts : without(attempts, guideId),
          };
        }),
      attemptOf: (guideId, version) => {
        const attempt = get().attempts[guideId] ?? { key: newKey(), version };
        set(({ attempts }) => ({ attempts: { ...attempts, [guideId]: attempt } }));
        return attempt;
      },
      received: (guideId, receipt, sent) =>
        set(({ drafts, attempts, receipts }) => ({
          drafts: isSameReport(drafts[guideId] ?? emptyReport, sent) ? without(drafts, guideId) : drafts,
          attempts: without(attempts, guideId),
          receipts: { ...receipts, [guideId]: receipt },
        })),
      startAgain: (guideId) => set(({ receipts }) => ({ receipts: without(receipts, guideId) })),
    }),
    { name: storeName, storage: persistedState },
  ),
);

/** Whether the phone had room for what was written last. */
export const areReportsKept = () => isKept(storeName);
