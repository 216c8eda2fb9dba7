import type { RequestSummary } from "./queries";

/** Whether a request waits for the person. */
export const waitsForYou = ({ open, standing }: RequestSummary) =>
  open && standing.yours !== undefined && standing.actor.role === "applicant";
