// What those who joined another's ticket are told, and what they may do when it ends.
import { after, signedOn, ticketOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { closeJoined } from "./machine";
import { messagesOf } from "./messages-of";
import { viewOf } from "./view";

const at = (day: string) => instantOn(day, "16:00");
const parent = after(
  signedOn("2026-09-22"),
  ["2026-09-24", { action: "reply", text: "水泵已经换好。" }],
  ["2026-09-24", { action: "confirm-solved" }],
);
const joined = ticketOn("2026-09-23", {}, { id: "tk-2", ownerId: "company", parentId: parent.id });
const ended = closeJoined(joined, parent, at("2026-09-24"));

test("before, it is not promised the reply that another gets", () => {
  const { standing } = viewOf(joined, at("2026-09-23"), signedOn("2026-09-22"));
  expect(standing.sentence).toMatch(/前答复$/);
});

const own = after(
  ended,
  ["2026-09-28", { action: "not-solved", reason: "还是不出水" }],
  ["2026-09-28", { action: "dispatch", main: water }],
  ["2026-09-28", { action: "sign" }],
  ["2026-09-29", { action: "reply", text: "又修了一遍。" }],
  ["2026-11-02", { action: "close" }],
);

test("one that was handled again by itself ends by itself, and may be rated", () => {
  const { standing, allowedActions } = viewOf(own, at("2026-11-02"));
  expect(standing.sentence).toBe("办结：期限内没有人说没解决");
  expect(allowedActions.map(({ action }) => action)).toContain("rate");
});

test("what was told at the end of the other stays told", () => {
  const first = (ticket: typeof own) =>
    messagesOf(ticket, at("2026-11-02")).find(({ title }) => title === "一起办的那件事办结了")?.text;
  const renamed = { ...own, reply: { department: "旗农牧局", text: "又修了一遍。", at: at("2026-09-29") } };
  expect(first(renamed)).toBe(first(ended));
});
