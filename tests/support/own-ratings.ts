// A rating between its sides, for journeys: the code on a window, what the department and the bureau do, one's own page.
import type { components } from "@contract/schema";
import { cleanup } from "@testing-library/react";
import { openApp } from "./app";
import { backend } from "./backend";
import { answerOf, asCaller } from "./own-requests";

type Schemas = components["schemas"];

/** What hangs on a window of the hall of 额济纳旗 today, or hung there the day before. */
export function windowCode(number: string, when: "today" | "yesterday" = "today"): string {
  const answer = backend.mock.handle({
    method: "GET",
    path: "/preview/window-codes",
    query: "region=152923",
    headers: {},
    body: "",
  });
  const { items } = JSON.parse(String(answer.body)) as Schemas["WindowCodeList"];
  const days = items
    .filter((one) => one.number === number)
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return days[when === "today" ? 0 : 1]?.code ?? "";
}

/** Opens the app by a scanned code, or by what is rated. */
export async function scan(code: string): Promise<void> {
  cleanup();
  await openApp(`/pages/ratings/rate/index?scene=${encodeURIComponent(code)}`);
}

/** The caller's ratings at the backend, newest first. */
export function ownRatings(): Schemas["RatingSummary"][] {
  const { items } = answerOf<Schemas["RatingPage"]>("GET", "/v1/ratings", undefined, asCaller());
  return items.sort((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1));
}

/** The department and the bureau act on a rating, one after the other. */
export function officesAnswer(ratingId: string, ...actions: Schemas["RatingAgencyAction"][]): void {
  for (const action of actions) answerOf("POST", `/preview/ratings/${ratingId}/actions`, action);
}

/** Opens the app at a rating, as after a fresh start. */
export async function openRating(id: string): Promise<void> {
  cleanup();
  await openApp(`/pages/ratings/rating/index?id=${id}`);
}
