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

/** Long answers that say which they are, such as the packs of a few regions with what changed in them. */
const keptNamed = 8;

/** The contract's limit for If-None-Match. */
const tagsLimit = 200;

/** Whether anybody may have the answer, and nothing is wrong with the one header that the question may carry. */
function mayBeKept({ operationId, level }: Route, { headers }: MockRequest): boolean {
  const { "if-none-match": tags = "" } = headers;
  return daily.has(operationId) && level === "L0" && tags.length <= tagsLimit;
}

/** Answers made before. */
export interface KeptAnswers {
  /** The answer to a public read: the kept one where it cannot have changed, else a new one. */
  answer(route: Route, request: MockRequest, now: number, make: () => Answer): Answer;
  /** The answer with a tag that nothing else can have. */
  named(tag: string, make: () => Answer): Answer;
}

/** Answers over a store, in which new versions of guides are published. */
export function createKeptAnswers(store: Pick<Store, "list">): KeptAnswers {
  const recent = createRecent<Answer>(keptQuestions);
  const named = createRecent<Answer>(keptNamed);
  return {
    answer: (route, request, now, make) => {
      if (!mayBeKept(route, request)) return make();
      const published = store.list("publishedGuides").map(({ revision }) => revision);
      const key = [request.path, request.query, dayOf(now), published].join("|");
      // A refusal is as cheap to make again, and callers could fill the memory with them.
      return recent.get(key, make, ({ status }) => status === route.success);
    },
    named: (tag, make) => named.get(tag, make),
  };
}
