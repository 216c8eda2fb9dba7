import type { DisclosureCase } from "./disclosure-case";

/** The request after its rating was taken back: as if never rated, but the trail tells both. */
export function unrateRequest(request: DisclosureCase, now: number): DisclosureCase {
  const { rating: _, ...rest } = request;
  const entry = { event: "rating-taken-back" as const, at: now, by: "applicant" as const };
  return { ...rest, timeline: [...request.timeline, entry], version: request.version + 1 };
}
