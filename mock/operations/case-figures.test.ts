import type { components } from "@contract/schema";
import { breachOf, mockClient, read } from "../../tests/support/mock-client";
import { type FiledTicket, ticketClient } from "../../tests/support/ticket-client";
import { readShippedGuides } from "../hosts/guides-file";

type Figures = components["schemas"]["CaseFigures"];

const client = mockClient(readShippedGuides());
const url = (more: string, region = "152923") => `/v1/case-figures?region=${region}&${more}`;
const figures = (more: string, region?: string) => read<Figures>(client.get(url(more, region)));
const year = "from=2026-01&to=2026-10";
const ways = ["topic", "month", "department", "type"] as const;
const topics = ["applications", "tickets", "disclosure"] as const;

test.each(ways)("by %s the answer keeps the contract, and carried and received less closed is open", (by) => {
  for (const region of ["152923", "232700"]) {
    const answer = client.get(url(`topic=all&by=${by}&${year}`, region));
    expect(breachOf("GET", "/v1/case-figures", answer)).toBe("");
    const { total, rows, sample } = read<Figures>(answer);
    expect(sample).toBe(true);
    expect(total.received).toBeGreaterThan(500);
    for (const { carried, received, closed, open } of [total, ...rows.map(({ counts }) => counts)])
      expect(carried + received - closed).toBe(open);
  }
});

test("all topics are the sum of each, and how they are grouped changes no total", () => {
  const { total, rows } = figures(`topic=all&by=topic&${year}`);
  expect(rows.map(({ key }) => key)).toEqual(topics);
  for (const { key, counts } of rows) expect(figures(`topic=${key}&by=type&${year}`).total).toEqual(counts);
  for (const by of ways) expect(figures(`topic=all&by=${by}&${year}`).total).toEqual(total);
});

test("types of the topics have codes of their own, so that they can stand in one table", () => {
  const codes = topics.flatMap((topic) =>
    figures(`topic=${topic}&by=type&${year}`).rows.map(({ key }) => key),
  );
  expect(new Set(codes).size).toBe(codes.length);
});

test("without months it is the newest that is published", () => {
  const { from, to, publishedOn, asOf } = figures("topic=all&by=topic");
  expect([from, to, publishedOn, asOf]).toEqual(["2026-09", "2026-09", "2026-10-10", "2026-10-16"]);
  expect(figures("topic=all&by=topic&to=2026-08").from).toBe("2026-08");
});

test("the month that runs has no day of publication yet", () => {
  expect(figures("topic=all&by=topic&from=2026-10&to=2026-10").publishedOn).toBeUndefined();
  expect(figures("topic=all&by=topic&from=2026-03&to=2026-03").publishedOn).toBe("2026-04-10");
});

test("a new ticket is received at once, and one that was taken back never was", () => {
  const own = mockClient();
  const { send, act } = ticketClient(own);
  const total = () => {
    const answer = own.get(url("topic=tickets&by=topic&from=2026-10&to=2026-10"));
    return read<Figures>(answer).total;
  };
  const before = total();
  const ticket = read<FiledTicket>(send());
  expect(total()).toEqual({ ...before, received: before.received + 1, open: before.open + 1 });
  expect(act(ticket, { action: "take-back" }).status).toBe(200);
  expect(total()).toEqual(before);
});

test.each([
  ["a month that has not begun", "from=2026-01&to=2026-11"],
  ["months the wrong way round", "from=2026-05&to=2026-04"],
  ["more than two years", "from=2024-09&to=2026-10"],
])("%s cannot be counted", (_, more) => {
  expect(client.get(url(`topic=all&by=month&${more}`)).status).toBe(400);
});

test("a place that is not there has no figures", () => {
  expect(client.get(url("topic=all&by=month", "999999")).status).toBe(404);
});
