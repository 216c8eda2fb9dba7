import type { CaseAgency, DisclosureCase, FiledInput } from "./disclosure-case";

/** What the backend adds to what was filed; `now` is epoch milliseconds. */
export interface Filing {
  id: string;
  /** YSQ-152923-2026-00037: its year and sequence go into the numbers of letters. */
  number: string;
  queryCode: string;
  hash: string;
  ownerId: string;
  agency: CaseAgency;
  now: number;
}

/**
 * A request as it was filed: it waits for both sides' confirmation [31].
 * @param input checked by `inputErrors`
 */
export function fileRequest(input: FiledInput, { now, ...filing }: Filing): DisclosureCase {
  return {
    ...filing,
    regionCode: input.regionCode,
    submittedAt: now,
    version: 1,
    input,
    status: "awaiting-confirmation",
    statusSince: now,
    timeline: [{ event: "submitted", at: now, by: "applicant" }],
    letters: [],
    confirmations: {},
    consultations: [],
    help: [],
  };
}
