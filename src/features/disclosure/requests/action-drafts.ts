// What a person is writing on a request and has not sent.
import { createActionDrafts } from "@/shared/api/action-drafts";

/** Ways to pay. */
export const payChannels = ["wechat", "bank", "counter"] as const;
export type PayChannel = (typeof payChannels)[number];

/** Whom writing, reading, hearing or seeing is hard for (条例第四十三条). */
export const difficulties = ["writing", "reading", "hearing", "sight"] as const;

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
  /** Why it is withdrawn. */
  withdrawReason?: string;
  /** What is hard, and how one would be helped. */
  because?: (typeof difficulties)[number];
  helpNote?: string;
}

export const requestDrafts = createActionDrafts<ActionDraft>("request-action-drafts", {});
