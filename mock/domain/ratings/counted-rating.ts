import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** What figures see of one rating, or of a matter that nobody rated. Instants are epoch milliseconds. */
export interface CountedRating {
  /** 1 非常不满意 to 5 非常满意; of a default rating there is none that anybody said. */
  level: Schemas["RatingLevel"];
  /** "default" = not rated within the region's days: stands apart, and counts nowhere else. */
  source: "active" | "default";
  /** When it was rated; of a default rating, when the days were over. */
  ratedAt: number;
  /** When the matter was over. */
  finishedAt: number;
  kind: Schemas["RatedKind"];
  department?: Schemas["Coded"];
  window?: { hallId: string; number: string; name: string };
  guideId?: string;
  guideTitle?: string;
  /** False once an appeal was upheld: mistaken or malicious. */
  counted: boolean;
  /** When a bad one was set right the last time. */
  rectifiedAt?: number;
}
