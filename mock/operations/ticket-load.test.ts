// Ten thousand tickets of one person at one place: list, hints, search and query are answered in under 50 ms.
import { processorTime } from "../../tests/support/processor-time";
import { createMock } from "../app";
import { instantOn } from "../domain/calendar";
import { numberIn, ticketSeries } from "../domain/ticket-number";
import { fileTicket } from "../domain/tickets/file-ticket";
import { decide } from "../domain/tickets/machine";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { defaultTicketRules } from "../domain/tickets/ticket-rules";
import { createStore } from "../store";

const most = 10_000;
const at = instantOn("2026-10-15", "09:00");
const place = {
  township: { code: "152923205", name: "苏泊淖尔苏木" },
  village: { code: "152923205200", name: "伊布图嘎查" },
};
const matters = ["机井水泵不出水", "路灯不亮", "暖气不热", "草场围栏坏了", "垃圾没有清"];

function ticket(index: number): TicketCase {
  const filed = fileTicket(
    {
      regionCode: "152923",
      kind: "complaint",
      channel: "hotline",
      text: `${matters[index % matters.length]}，这是第 ${index} 户，已经等了好几天没有人来看过。`,
      contact: { name: "张敏", phone: "13800000001" },
    },
    {
      id: `tk-many-${index}`,
      number: numberIn(ticketSeries("152923", at), index),
      queryCode: "123456",
      hash: "0".repeat(64),
      ownerId: "resident",
      rules: defaultTicketRules,
      place,
      channelName: "12345 热线",
      now: at,
    },
  );
  const decision = decide(filed, { action: "accept" }, { role: "agency", now: at + 60_000 });
  return decision.ok ? decision.ticket : filed;
}

const store = createStore({ tickets: Array.from({ length: most }, (_, index) => ticket(index)) });
const mock = createMock({
  clock: { now: () => instantOn("2026-10-16", "09:12") },
  store,
  seed: "load",
  guides: [],
});

const ask = (method: string, url: string, body?: unknown, token = "") => {
  const [path = "", query = ""] = url.split("?");
  return mock.handle({
    method,
    path,
    query,
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: body === undefined ? "" : JSON.stringify(body),
  });
};

const tokenOf = (persona: string) =>
  (JSON.parse(String(ask("POST", "/preview/session", { persona }).body)) as { token: string }).token;

const [owner, other] = [tokenOf("resident"), tokenOf("herder")];
const text = "嘎查机井水泵三天不出水，草料地浇不上";
const near = { regionCode: "152923", text, place: { words: "苏泊淖尔苏木伊布图嘎查" } };

test.each([
  ["the list", () => ask("GET", "/v1/tickets?limit=20", undefined, owner)],
  ["the list of who has none", () => ask("GET", "/v1/tickets?limit=20", undefined, other)],
  ["one ticket", () => ask("GET", "/v1/tickets/tk-many-9999", undefined, owner)],
  ["hints of the owner", () => ask("POST", "/v1/ticket-hints", near, owner)],
  ["hints of another", () => ask("POST", "/v1/ticket-hints", near, other)],
  ["a search over replies", () => ask("GET", "/v1/replies?region=152923&q=%E6%B0%B4%E6%B3%B5")],
  ["a query", () => ask("POST", "/v1/ticket-queries", { number: "152923-261015-9999", queryCode: "123456" })],
  ["all cases", () => ask("GET", "/preview/cases?limit=50")],
])("%s of ten thousand tickets takes less than 50 ms", (_, work) => {
  expect(work().status).toBe(200);
  expect(processorTime(work)).toBeLessThan(50);
});
