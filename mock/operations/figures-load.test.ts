// A hall of a hundred thousand events: each of the public figures is counted in under a second.
import { mockClient, read } from "../../tests/support/mock-client";
import { processorTime } from "../../tests/support/processor-time";
import { readShippedGuides } from "../hosts/guides-file";

/** Each case is received, closed and rated or not: about two and a half events. */
jest.mock("../regions/cases/services/service-volumes", () => ({
  volumeOf: () => ({ aYear: 24_000, pace: 0.5, online: 0.3 }),
}));

const client = mockClient(readShippedGuides());
const region = "region=220871";
const months = "from=2024-11&to=2026-10";

const figures = (query: string) => client.get(`/v1/case-figures?${region}&topic=all&${query}`);

test("the log holds a hundred thousand events", () => {
  const { total } = read<{ total: { received: number; closed: number } }>(figures(`by=topic&${months}`));
  const ratings = read<{ total: { counts: { valid: number } } }>(
    client.get(`/v1/rating-figures?${region}&by=month&${months}`),
  );
  expect(total.received + total.closed + ratings.total.counts.valid).toBeGreaterThan(100_000);
});

test.each([
  ["cases by topic", () => figures(`by=topic&${months}`)],
  ["cases by month", () => figures(`by=month&${months}`)],
  ["cases by department", () => figures(`by=department&${months}`)],
  ["cases by type", () => figures(`by=type&${months}`)],
  ["ratings by month", () => client.get(`/v1/rating-figures?${region}&by=month&${months}`)],
  ["ratings by window", () => client.get(`/v1/rating-figures?${region}&by=window&${months}`)],
  ["ratings by guide", () => client.get(`/v1/rating-figures?${region}&by=guide&${months}`)],
  ["rectifications", () => client.get(`/v1/rectifications?${region}&limit=50`)],
  ["report figures", () => client.get("/v1/report-figures")],
])("%s take less than a second", (_, work) => {
  expect(work().status).toBe(200);

  expect(processorTime(work)).toBeLessThan(1000);
});
