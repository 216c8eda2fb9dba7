import type { CaseLink } from "../case-link";
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
  /** The case that it goes on from. */
  from?: CaseLink;
}

/**
 * A request as it was filed: it waits for both sides' confirmation [31].
 * @param input checked by `inputErrors`
 */
export function fileRequest(input: FiledInput, { now, from, ...filing }: Filing): DisclosureCase {
  const filed: DisclosureCase = {
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
  return from ? linkRequest(filed, from) : filed;
}

/** The request with a hand-over on its trail: where it comes from, or what goes on from it. */
export function linkRequest(request: DisclosureCase, link: CaseLink): DisclosureCase {
  const event = link.direction === "from" ? "handed-from" : "handed-on";
  const entry = { event, at: link.at, by: "applicant", linkedId: link.id } as const;
  return {
    ...request,
    linked: [...(request.linked ?? []), link],
    timeline: [...request.timeline, entry],
    version: link.direction === "from" ? request.version : request.version + 1,
  };
}
