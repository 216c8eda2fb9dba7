import type { components } from "@contract/schema";
import { breachOf, type MockClient, mockClient, read } from "../../tests/support/mock-client";
import { ratingClient } from "../../tests/support/rating-client";
import { readShippedGuides } from "../hosts/guides-file";

type Figures = components["schemas"]["RatingFigures"];

const guides = readShippedGuides();
const client = mockClient(guides);
const url = (more: string, region = "152923") => `/v1/rating-figures?region=${region}&${more}`;
const figures = (more: string, region?: string, from: MockClient = client) =>
  read<Figures>(from.get(url(more, region)));
const ways = ["month", "department", "window", "guide"] as const;

test.each(ways)("by %s the answer keeps the contract, and rows of few ratings tell nothing", (by) => {
  for (const region of ["152923", "150623", "150600", "220871", "232700"]) {
    const answer = client.get(url(`by=${by}`, region));
    expect(breachOf("GET", "/v1/rating-figures", answer)).toBe("");
    const { total, rows, smallest, sample } = read<Figures>(answer);
    expect([sample, smallest, total.suppressed]).toEqual([true, 5, false]);
    for (const { suppressed, counts } of rows) {
      expect(suppressed).toBe(counts === undefined);
      expect(counts?.valid ?? smallest).toBeGreaterThanOrEqual(smallest);
    }
    expect(rows.filter(({ suppressed }) => suppressed)).not.toHaveLength(1);
  }
});

test("however it is grouped, the total is the same; each share has its counts", () => {
  const [first, ...others] = ways.map((by) => figures(`by=${by}`).total);
  for (const other of others) expect(other.counts).toEqual(first?.counts);
  const { valid = 0, levels = [], good, rectified, active, defaults = 0 } = first?.counts ?? {};
  expect(levels.reduce((sum, count) => sum + count, 0)).toBe(valid);
  expect(good).toEqual({ numerator: valid - (levels[0] ?? 0) - (levels[1] ?? 0), denominator: valid });
  expect(rectified?.denominator).toBe((levels[0] ?? 0) + (levels[1] ?? 0));
  expect((active?.denominator ?? 0) - (active?.numerator ?? 0)).toBe(defaults);
});

test("without months it is the twelve up to the one that runs", () => {
  const { from, to } = figures("by=month");
  expect([from, to]).toEqual(["2025-11", "2026-10"]);
});

test("a rating is counted from the next day on, one taken back and one that a review took out never", () => {
  const own = mockClient(guides);
  const window = () => {
    const { rows } = figures("by=month&from=2026-10&to=2026-10", "152923", own);
    return rows[0]?.counts?.levels[1] ?? 0;
  };
  const after = (days: number) => own.post("/preview/clock", { advanceDays: days });
  const me = ratingClient(own, "elder");
  const before = window();
  const guide = (id: string) => me.rate({ kind: "guide", id: `g-152923-${id}` });
  const [kept, excluded] = [guide("id-card-first"), guide("hukou-birth")];
  const back = guide("disability-cert");
  expect(me.act(back, { action: "take-back" }).status).toBe(200);
  expect(window()).toBe(before);
  me.agency(excluded.id, { action: "appeal", ground: "mistaken", text: "说的是别的页面" });
  me.agency(excluded.id, { action: "review", result: "excluded", text: "不是这个页面" });
  const others = mockClient(guides);
  others.post("/preview/clock", { advanceDays: 1 });
  const unrelated =
    figures("by=month&from=2026-10&to=2026-10", "152923", others).rows[0]?.counts?.levels[1] ?? 0;
  after(1);
  expect(kept.counted).toBe(true);
  expect(window()).toBe(unrelated + 1);
});

test.each([
  ["a month that has not begun", "from=2026-01&to=2026-11"],
  ["months the wrong way round", "from=2026-05&to=2026-04"],
  ["more than two years", "from=2024-09&to=2026-10"],
])("%s cannot be counted", (_, more) => {
  expect(client.get(url(`by=month&${more}`)).status).toBe(400);
});

test("a place that is not there has no figures", () => {
  expect(client.get(url("by=month", "999999")).status).toBe(404);
});
