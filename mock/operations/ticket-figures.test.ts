import type { components } from "@contract/schema";
import { bearer, breachOf, mockClient, read } from "../../tests/support/mock-client";
import { ticketClient } from "../../tests/support/ticket-client";

type Figures = components["schemas"]["TicketFigures"];

const client = mockClient();
const url = (more: string, region = "152923") => `/v1/ticket-figures?region=${region}&${more}`;
const figures = (more: string, region?: string) => read<Figures>(client.get(url(more, region)));
const year = "from=2026-01&to=2026-10";
const ways = ["month", "department", "kind", "channel", "division"] as const;

test("however it is grouped, the total is the same and the rows add up to it", () => {
  const [first, ...others] = ways.map((by) => figures(`by=${by}&${year}`));
  expect(first?.total.filed).toBeGreaterThan(50);
  for (const { total, rows } of others) {
    expect(total).toEqual(first?.total);
    expect(rows.reduce((sum, { rates }) => sum + rates.satisfied.numerator, 0)).toBe(
      total.satisfied.numerator,
    );
    expect(rows.reduce((sum, { rates }) => sum + rates.punctual.denominator, 0)).toBe(
      total.punctual.denominator,
    );
  }
});

test.each(ways)("by %s the answer keeps the contract", (by) => {
  const answer = client.get(url(`by=${by}&${year}`, "150600"));
  expect(answer.status).toBe(200);
  expect(breachOf("GET", "/v1/ticket-figures", answer)).toBe("");
});

test("without months it is the twelve up to the one that runs", () => {
  const given = figures("by=month");
  expect([given.from, given.to]).toEqual(["2025-11", "2026-10"]);
  expect(given).toEqual(figures("by=month&from=2025-11&to=2026-10"));
});

test("a kind and a department narrow it down to their own", () => {
  const byKind = figures(`by=kind&${year}`).rows.find(({ key }) => key === "complaint");
  expect(figures(`by=month&${year}&kind=complaint`).total).toEqual(byKind?.rates);
  const [department] = figures(`by=department&${year}`).rows.filter(({ key }) => key !== "centre");
  expect(figures(`by=month&${year}&department=${department?.key}`).total).toEqual(department?.rates);
});

test.each([
  ["a month that has not begun", "by=month&from=2026-01&to=2026-11"],
  ["months the wrong way round", "by=month&from=2026-05&to=2026-04"],
  ["more than two years", "by=month&from=2024-09&to=2026-10"],
])("%s cannot be counted", (_, more) => {
  expect(client.get(url(more)).status).toBe(400);
});

test("a new ticket is counted at once, and one that was taken back never was filed", () => {
  const october = () => figures("by=month&from=2026-10&to=2026-10").total.filed;
  const headers = bearer(client.signIn("herder"));
  const before = october();
  const body = { regionCode: "152923", kind: "help", channel: "hotline", text: "嘎查的路灯不亮了" };
  const { id, version } = read<{ id: string; version: number }>(client.post("/v1/tickets", body, headers));
  expect(october()).toBe(before + 1);
  client.post(
    `/v1/tickets/${id}/actions`,
    { action: "take-back" },
    { ...headers, "if-match": `"${version}"` },
  );
  expect(october()).toBe(before);
});

test("older reports are shown as they were printed; what has no denominator says so", () => {
  const history = figures("by=month&from=2026-10&to=2026-10", "150600").history;
  const rates = history.filter(({ printed }) => printed.endsWith("%"));
  expect(rates.map(({ printed, denominator, note }) => [printed, denominator ?? note])).toEqual([
    ["96.8%", 23_328],
    ["99.9%", expect.stringContaining("没有写明分母")],
  ]);
  for (const { numerator, denominator, printed } of rates) {
    if (numerator !== undefined && denominator !== undefined) {
      expect(`${((100 * numerator) / denominator).toFixed(1)}%`).toBe(printed);
    }
  }
});

test.each([{ kind: "report", channel: "report-box" }, { confidential: true }])(
  "of %j figures do not tell the 苏木, where there may be one alone",
  (quiet) => {
    const own = mockClient();
    const rows = () =>
      read<Figures>(own.get(url("by=division&from=2026-10&to=2026-10"))).rows.map(
        ({ key, rates }) => [key, rates.filed] as const,
      );
    const before = new Map(rows());
    ticketClient(own).file({ ...quiet, place: { words: "温图高勒苏木" } });
    const more = rows().filter(([key, filed]) => filed !== (before.get(key) ?? 0));
    expect(more).toEqual([["unknown", (before.get("unknown") ?? 0) + 1]]);
  },
);
