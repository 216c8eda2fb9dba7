// What a person is writing on a ticket and has not sent.
import type { components } from "@contract/schema";
import { createActionDrafts } from "@/shared/api/action-drafts";

type Upload = components["schemas"]["Upload"];

/** Every text, and every file handed in with it, that one can write on a ticket. */
export interface TicketDraft {
  urge?: string;
  supplement?: string;
  supplementFiles?: Upload[];
  answer?: string;
  answerFiles?: Upload[];
  /** Why it is not solved. */
  notSolved?: string;
  withdrawReason?: string;
  level?: number;
  ratingText?: string;
}

export const ticketDrafts = createActionDrafts<TicketDraft>("ticket-action-drafts", {});

/** What is gone once an action was answered; whatever else is written stays. */
export const writtenFor: Partial<Record<string, (keyof TicketDraft)[]>> = {
  urge: ["urge"],
  supplement: ["supplement", "supplementFiles"],
  answer: ["answer", "answerFiles"],
  "not-solved": ["notSolved"],
  withdraw: ["withdrawReason"],
  rate: ["level", "ratingText"],
};
