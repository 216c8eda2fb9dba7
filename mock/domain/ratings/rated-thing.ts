import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** What can be rated, and was: kept with the rating as it stood. */
export interface RatedThing {
  ref: Schemas["RatedRef"];
  /** One rating a person for each: of a window and a day, a case, a stage of it, or a guide. */
  key: string;
  regionCode: string;
  subject: Schemas["RatedSubject"];
  /** What locked phones may show. */
  shownTitle: string;
  /** Who answers for it: 旗人社局, 12345. */
  handler: string;
  /** Epoch milliseconds. */
  finishedAt?: number;
  hallId?: string;
}

/** 差评: 不满意 and 非常不满意. */
export const isBad = (level: Schemas["RatingLevel"]): boolean => level <= 2;

const levelNames: readonly string[] = ["非常不满意", "不满意", "基本满意", "满意", "非常满意"];

/** 不满意 of 2. */
export const levelName = (level: Schemas["RatingLevel"] = 0): string => levelNames[level - 1] ?? "";
