// Filing, and acting on what is really there, with anything in the places for text: past every check of the shape,
// where the rules begin.
import fc from "fast-check";
import { disclosureClient } from "../support/disclosure-client";
import { agencyActions, applicantActions, filings } from "../support/hostile-cases";
import { raterActions, ratingAgencyActions, ratingFilings } from "../support/hostile-ratings";
import { hostile } from "../support/hostile-text";
import { backOfficeActions, residentActions, ticketFilings } from "../support/hostile-tickets";
import { bearer, breachOf, mockClient } from "../support/mock-client";

test("requests and actions of the right shape with anything in them", () => {
  const ids = [
    "dr-heating-subsidy",
    "dr-kindergarten-area",
    "dr-bus-route",
    "dr-school-meals",
    "dr-budget-2026",
  ];
  const target = fc.record({ id: fc.constantFrom(...ids), version: fc.integer({ min: 1, max: 5 }) });
  const one = fc.oneof(
    filings(hostile).map((body) => ({ path: "/v1/disclosure-requests", version: 1, body })),
    fc.tuple(target, applicantActions(hostile)).map(([{ id, version }, body]) => ({
      path: `/v1/disclosure-requests/${id}/actions`,
      version,
      body,
    })),
    fc.tuple(target, agencyActions(hostile)).map(([{ id }, body]) => ({
      path: `/preview/cases/${id}/actions`,
      version: 1,
      body,
    })),
  );
  const statuses = new Set<number>();
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (asks) => {
      const client = mockClient();
      const session = client.signIn();
      asks.forEach(({ path, version, body }, index) => {
        const headers = {
          ...bearer(session),
          "Idempotency-Key": `a-good-key-${index}`,
          "If-Match": `"${version}"`,
        };
        const answer = client.ask("POST", path, { headers, body });
        statuses.add(answer.status);
        expect(breachOf("POST", path, answer)).toBe("");
      });
      for (const path of [
        "/v1/disclosure-requests",
        "/v1/messages",
        ...ids.map((id) => `/v1/disclosure-requests/${id}`),
      ])
        expect(breachOf("GET", path, client.get(path, bearer(session)))).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 409, 412]));
});

test("tickets and what is done with them, of the right shape with anything in them", () => {
  const ids = ["tk-street-lamps", "tk-noise-at-night", "tk-water-bill", "tk-rubbish-yard", "tk-dog-pen"];
  const target = fc.record({ id: fc.constantFrom(...ids), version: fc.integer({ min: 1, max: 8 }) });
  const one = fc.oneof(
    ticketFilings(hostile).map((body) => ({ path: "/v1/tickets", version: 1, body })),
    fc.tuple(target, residentActions(hostile)).map(([{ id, version }, body]) => ({
      path: `/v1/tickets/${id}/actions`,
      version,
      body,
    })),
    fc.tuple(target, backOfficeActions(hostile)).map(([{ id }, body]) => ({
      path: `/preview/tickets/${id}/actions`,
      version: 1,
      body,
    })),
  );
  const statuses = new Set<number>();
  const reads = ["/v1/tickets", "/v1/messages", ...ids.map((id) => `/v1/tickets/${id}`)];
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (asks) => {
      const client = mockClient();
      const session = client.signIn();
      asks.forEach(({ path, version, body }, index) => {
        const keys = { "Idempotency-Key": `a-good-key-${index}`, "If-Match": `"${version}"` };
        const answer = client.ask("POST", path, { headers: { ...bearer(session), ...keys }, body });
        statuses.add(answer.status);
        expect(breachOf("POST", path, answer)).toBe("");
      });
      for (const path of reads) expect(breachOf("GET", path, client.get(path, bearer(session)))).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 409, 412]));
});

test("ratings and what is done with them, of the right shape with anything in them", () => {
  const ids = ["rt-medical-refund", "rt-car-plate", "rt-house-tax", "rt-bus-line"];
  const target = fc.record({ id: fc.constantFrom(...ids), version: fc.integer({ min: 1, max: 5 }) });
  const one = fc.oneof(
    ratingFilings(hostile).map((body) => ({ path: "/v1/ratings", version: 1, body })),
    fc.tuple(target, raterActions(hostile)).map(([{ id, version }, body]) => ({
      path: `/v1/ratings/${id}/actions`,
      version,
      body,
    })),
    fc.tuple(target, ratingAgencyActions(hostile)).map(([{ id }, body]) => ({
      path: `/preview/ratings/${id}/actions`,
      version: 1,
      body,
    })),
  );
  const statuses = new Set<number>();
  const reads = ["/v1/ratings", "/v1/rateables", "/v1/messages", ...ids.map((id) => `/v1/ratings/${id}`)];
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (asks) => {
      const client = mockClient();
      const session = client.signIn();
      asks.forEach(({ path, version, body }, index) => {
        const keys = { "Idempotency-Key": `a-good-key-${index}`, "If-Match": `"${version}"` };
        const answer = client.ask("POST", path, { headers: { ...bearer(session), ...keys }, body });
        statuses.add(answer.status);
        expect(breachOf("POST", path, answer)).toBe("");
      });
      for (const path of reads) expect(breachOf("GET", path, client.get(path, bearer(session)))).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 404, 409, 412]));
});

test("a later day that is centuries away is refused, not counted", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.received();
  me.agency(id, { action: "ask-reasons", text: "请说明理由" });
  me.act(me.get(id), { action: "explain", reason: "核对本户面积" });
  const postpone = (until: string) =>
    client.post(`/preview/cases/${id}/actions`, { action: "postpone", until, reason: "档案多" });
  expect(postpone("9999-12-31").status).toBe(400);
  expect(postpone("2027-03-01").status).toBe(200);
});
