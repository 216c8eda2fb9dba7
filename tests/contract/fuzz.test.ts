// Hostile and broken requests against every endpoint, made from the contract: the answer is always one that the
// contract declares, never a 5xx, and what is certainly wrong is always a 4xx.
import { type Route, routes } from "@generated/routes";
import fc from "fast-check";
import { agencyActions, applicantActions, filings } from "../support/hostile-cases";
import { hostile } from "../support/hostile-text";
import { backOfficeActions, residentActions, ticketFilings } from "../support/hostile-tickets";
import { bearer, breachOf, mockClient } from "../support/mock-client";

const encoded = (text: string) => {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
};

const inUrl = fc.oneof(hostile.map(encoded), hostile);

const values: Record<string, fc.Arbitrary<unknown>> = {
  provider: fc.constantFrom("wechat", "phone", 1, null),
  code: fc.oneof(fc.constantFrom("good-code-1", "invalid-code"), hostile),
  refreshToken: fc.oneof(fc.constantFrom("r-test-00000002"), hostile),
  persona: fc.constantFrom("resident", "company", "nobody", {}, "__proto__"),
  now: fc.oneof(
    fc.constantFrom("2026-10-16T09:12:00+08:00", "2026-99-99T99:99:99+08:00", "0000-01-01T00:00:00+08:00"),
    hostile,
  ),
  advanceDays: fc.oneof(fc.integer({ min: -3650, max: 3650 }), fc.integer(), hostile),
  advanceSeconds: fc.oneof(fc.integer({ min: -86_400, max: 86_400 }), fc.double()),
  frozen: fc.oneof(fc.boolean(), hostile),
  items: fc.oneof(
    fc.array(fc.record({ kind: fc.constantFrom("latency", "status", "offline", "x"), times: fc.integer() }), {
      maxLength: 30,
    }),
    fc.anything(),
  ),
  guideId: fc.oneof(fc.constantFrom("g-birth", "g-nothing"), hostile),
  version: fc.oneof(fc.constantFrom("1", "0"), hostile),
  element: fc.constantFrom("phones", "fee", "other", "nothing", null),
  text: fc.oneof(fc.constantFrom("窗口电话打不通", "    　　 "), hostile),
  phone: fc.oneof(fc.constantFrom("13800000009", "12345"), hostile),
  change: fc.constantFrom("promised-shorter", "withdrawn", "nothing", "__proto__", 1),
  regionCode: fc.oneof(fc.constantFrom("152923", "999999"), hostile),
  confirms: fc.oneof(fc.boolean(), hostile),
  number: fc.oneof(fc.constantFrom("YSQ-152923-2026-00037"), hostile),
  queryCode: fc.oneof(fc.constantFrom("000000"), hostile),
  kind: fc.constantFrom("complaint", "report", "nothing"),
  place: fc.oneof(fc.record({ words: fc.oneof(fc.constant("苏泊淖尔苏木"), hostile) }), fc.anything()),
  ids: fc.array(fc.oneof(fc.constantFrom("m-dr-heating-subsidy-1"), hostile), { maxLength: 60 }),
};

/** Properties that a body knows: with others in it, it would never get past the check of its shape. */
const known: Partial<Record<Route["operationId"], string[]>> = {
  createSession: ["provider", "code"],
  renewSession: ["refreshToken"],
  startPersonaSession: ["persona"],
  setClock: ["now", "advanceDays", "advanceSeconds", "frozen"],
  setFaults: ["items"],
  createGuideReport: ["guideId", "version", "element", "text", "phone"],
  changeGuide: ["change"],
  hintDisclosureRequest: ["regionCode", "text"],
  queryDisclosureRequest: ["number", "queryCode"],
  hintTicket: ["regionCode", "text", "kind", "place"],
  queryTicket: ["number", "queryCode"],
  readMessages: ["ids"],
  closeAccount: ["confirms"],
};

/** Bodies whose parts hang together are made elsewhere. */
const whole: Partial<Record<Route["operationId"], fc.Arbitrary<unknown>>> = {
  createDisclosureRequest: filings(hostile),
  actOnDisclosureRequest: applicantActions(hostile),
  actOnCase: agencyActions(hostile),
  createTicket: ticketFilings(hostile),
  actOnTicket: residentActions(hostile),
  actOnTicketAsAgency: backOfficeActions(hostile),
};

function likelyBody({ operationId }: Route): fc.Arbitrary<string> {
  const made = whole[operationId];
  if (made) return made.map((value) => JSON.stringify(value));
  const names = known[operationId] ?? Object.keys(values);
  const own = Object.fromEntries(names.map((name) => [name, values[name] ?? fc.anything()]));
  return fc.record(own, { requiredKeys: [] }).map((value) => JSON.stringify(value));
}

const anyBody = fc.oneof(
  fc.json({ maxDepth: 8 }),
  hostile,
  fc.constantFrom(
    "",
    "[",
    '{"a":1,}',
    "[".repeat(60_000),
    `{"__proto__":{"polluted":true}}`,
    " ".repeat(65_537),
  ),
);

const bodyOf = (route: Route) => fc.oneof({ weight: 2, arbitrary: likelyBody(route) }, anyBody);

const headers = fc.record(
  {
    "Content-Type": fc.constantFrom(
      "application/json",
      "application/json; charset=utf-8",
      "application/json; charset=gbk",
      "text/plain",
      "multipart/form-data",
      "",
      "application/json, text/html",
    ),
    "Idempotency-Key": fc.oneof(fc.constantFrom("a-good-key-1", "short"), hostile),
    "If-Match": fc.oneof(fc.constantFrom('"1"', '"3"', '"4"', "*", "1"), hostile),
    "If-None-Match": fc.oneof(fc.constantFrom("*", 'W/"abc"', '"', ",,,"), hostile),
    Authorization: fc.oneof(
      fc.constantFrom("Bearer", "Bearer x", "Basic eDp5", "Bearer t-test-00000001"),
      hostile,
    ),
  },
  { requiredKeys: [] },
);

function urlOf(route: Route): fc.Arbitrary<string> {
  const names = route.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name);
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...names, "unknown"), inUrl), inUrl);
  const query = fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.map((one) => one.join("=")).join("&"));
  const usual = names.includes("region") ? fc.constantFrom("", "region=152923&") : fc.constant("");
  const step = inUrl.map((text) => text.replace(/[?#]/g, "") || "x");
  return fc
    .tuple(step, usual, query)
    .map(([id, start, rest]) => `${route.path.replace(/\{\w+\}/g, () => id)}?${start}${rest}`);
}

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", (_, route) => {
  fc.assert(
    fc.property(urlOf(route), headers, bodyOf(route), fc.boolean(), (url, given, body, signedIn) => {
      const client = mockClient();
      const session = client.signIn();
      const all = signedIn ? { ...given, ...bearer(session) } : given;
      const answer = client.ask(route.method, url, { headers: all as Record<string, string>, body });
      expect(answer.status).toBeLessThan(500);
      expect(breachOf(route.method, url.split("?")[0] ?? "", answer)).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: route.takesBody ? 400 : 100 },
  );
});

test("unknown paths and methods", () => {
  const methods = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "get", "", "FOO");
  const known = fc.constantFrom(...routes.map(({ path }) => path));
  const path = fc.oneof(
    fc.array(inUrl, { maxLength: 5 }).map((steps) => `/${steps.join("/")}`),
    fc.tuple(known, inUrl).map(([start, rest]) => `${start}/${rest}`),
    known,
  );
  fc.assert(
    fc.property(methods, path, (method, url) => {
      const client = mockClient();
      const plain = url.replace(/[?#]/g, "");
      const answer = client.ask(method, plain);
      expect(answer.status).toBeLessThan(500);
      expect(breachOf(method, plain, answer)).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
