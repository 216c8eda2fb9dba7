// Public answers that depend on nothing but the question, the day, and what was published since the import: made once.
import type { Route } from "@generated/routes";
import { dayOf } from "./domain/calendar";
import { createRecent } from "./domain/recent";
import type { Answer, MockRequest } from "./message";
import type { Store } from "./store";

const daily: ReadonlySet<Route["operationId"]> = new Set<Route["operationId"]>([
  "listRegions",
  "getRegion",
  "listGuides",
  "getGuide",
  "listGuideSuggestions",
  "listGuideVersions",
  "listFees",
  "listIntermediaries",
  "listUtilities",
]);

/** Questions whose answers are kept at a time. */
const keptQuestions = 500;

/** Answers made before. */
export interface KeptAnswers {
  /** The answer to a public read: the kept one where it cannot have changed, else a new one. */
  answer(route: Route, request: MockRequest, now: number, make: () => Answer): Answer;
}

/** Answers over a store, in which new versions of guides are published. */
export function createKeptAnswers(store: Pick<Store, "list">): KeptAnswers {
  const recent = createRecent<Answer>(keptQuestions);
  return {
    answer: (route, request, now, make) => {
      if (!daily.has(route.operationId)) return make();
      const published = store.list("publishedGuides").map(({ revision }) => revision);
      return recent.get([request.path, request.query, dayOf(now), published].join("|"), make);
    },
  };
}
