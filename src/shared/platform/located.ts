import type { components } from "@contract/schema";

/** What came of asking where the phone is: there, not allowed, or not to be found. GCJ-02 degrees. */
export type Located =
  | { kind: "here"; location: components["schemas"]["Location"] }
  | { kind: "refused" }
  | { kind: "unavailable" };
