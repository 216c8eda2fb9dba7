// Rates through the mock, as a person, and as the department and the bureau.
import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";

type Schemas = components["schemas"];
export type GivenRating = Schemas["Rating"];
type Answer = ReturnType<MockClient["post"]>;

/** The code of a window of 额济纳旗, today's or yesterday's. */
export function codeOf(client: MockClient, number: string, which: "today" | "yesterday" = "today"): string {
  const { items } = read<Schemas["WindowCodeList"]>(client.get("/preview/window-codes?region=152923"));
  const codes = items
    .filter((item) => item.number === number)
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return codes[which === "today" ? 0 : 1]?.code ?? "";
}

/** The hands of one person, and of the back office. */
export interface RatingClient {
  headers: Record<string, string>;
  /** Rates badly unless told otherwise; the answer as it is. */
  send(subject: object, change?: object): Answer;
  rate(subject: object, change?: object): GivenRating;
  get(id: string): GivenRating;
  offer(query: string): Schemas["RatingOffer"];
  act(rating: Pick<GivenRating, "id" | "version">, action: object): Answer;
  /** Acts on the rating as it is now; fails the test where it is refused. */
  does(id: string, action: object): GivenRating;
  /** The back office's side, one action after the other; fails the test where one is refused. */
  agency(id: string, ...actions: object[]): void;
}

/** One person's hands on a mock. */
export function ratingClient(client: MockClient, persona: Schemas["PersonaId"] = "resident"): RatingClient {
  const good = (answer: Answer, status: number, told: unknown = "") => {
    expect([told, answer.status, answer.body]).toEqual([told, status, answer.body]);
    return answer;
  };
  const self: RatingClient = {
    // Sessions end as the clock is moved on, so each call is made in a new one.
    get headers() {
      return bearer(client.signIn(persona));
    },
    send: (subject, change = {}) =>
      client.post("/v1/ratings", { subject, level: 2, anonymous: false, ...change }, self.headers),
    rate: (subject, change) => read<GivenRating>(good(self.send(subject, change), 201)),
    get: (id) => read<GivenRating>(good(client.get(`/v1/ratings/${id}`, self.headers), 200)),
    offer: (query) => read(good(client.get(`/v1/rating-subject?${query}`, self.headers), 200)),
    act: ({ id, version }, action) =>
      client.post(`/v1/ratings/${id}/actions`, action, { ...self.headers, "If-Match": `"${version}"` }),
    does: (id, action) => read<GivenRating>(good(self.act(self.get(id), action), 200, action)),
    agency: (id, ...actions) => {
      for (const action of actions) {
        good(client.post(`/preview/ratings/${id}/actions`, action), 200, action);
      }
    },
  };
  return self;
}
