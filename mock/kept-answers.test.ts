import { type Route, routes } from "@generated/routes";
import { mockClient } from "../tests/support/mock-client";
import { createKeptAnswers } from "./kept-answers";
import { createStore } from "./store";

const route = routes.filter(({ operationId }) => operationId === "getGuide")[0] as Route;
const request = { method: "GET", path: "/v1/guides/g-birth", query: "", headers: {}, body: "" };

/** How often the answer was made for three requests. */
function madeFor(change: Partial<Route>, status = 200): number {
  const kept = createKeptAnswers(createStore());
  const make = jest.fn(() => ({ status, headers: {}, body: "{}" }));
  for (let count = 0; count < 3; count += 1) kept.answer({ ...route, ...change }, request, 0, make);
  return make.mock.calls.length;
}

test("an answer that anybody may have is made once", () => {
  expect(madeFor({})).toBe(1);
});

test("refusals are not kept, nor what asks for a login, nor what may change from one minute to the next", () => {
  expect(madeFor({}, 404)).toBe(3);
  expect(madeFor({ level: "L1" })).toBe(3);
  expect(madeFor({ operationId: "getHall" })).toBe(3);
});

test("a header that breaks the contract is refused, whether or not the answer is kept", () => {
  const client = mockClient();
  const ask = (length: number) => client.get(request.path, { "If-None-Match": "x".repeat(length) }).status;
  client.get(request.path);
  expect([ask(200), ask(201)]).toEqual([200, 400]);
});
