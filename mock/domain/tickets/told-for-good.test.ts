// What was told once stays told: nothing that comes later takes a card or a delay out of the trail.
import { after, farming, signedOn, ticketOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { closeJoined } from "./machine";
import { messagesOf } from "./messages-of";
import type { TicketCase } from "./ticket-case";
import { happenings } from "./timeline";
import { viewOf } from "./view";

const at = (day: string, clock = "16:00") => instantOn(day, clock);
const told = (ticket: TicketCase, day: string) =>
  happenings(ticket, at(day)).map(({ id, event, at: when }) => `${id} ${event} ${when}`);
const ask = { action: "ask-extension", days: 4, reason: "等配件" } as const;
const grant = { action: "decide-extension", granted: true } as const;
const reply = { action: "reply", text: "水泵已经换好。" } as const;

test("a yellow card that came before an extension stays, and another may come", () => {
  const ticket = after(signedOn("2026-09-21"), ["2026-10-13", ask]);
  const before = told(ticket, "2026-10-13");
  const granted = after(ticket, ["2026-10-14", grant]);
  expect(told(granted, "2026-10-14")).toEqual(expect.arrayContaining(before));
});

test("an extension that nobody granted in time is not granted later", () => {
  const ticket = after(signedOn("2026-09-21"), ["2026-10-13", ask]);
  expect(viewOf(ticket, at("2026-10-16")).limit?.overdue).toBe(true);
  expect(() => after(ticket, ["2026-10-16", grant])).toThrow("action_not_allowed");
});

test("who joined a ticket that was withdrawn can say not solved after the reply of its own", () => {
  const child = ticketOn("2026-09-21", {}, { id: "tk-2", parentId: "tk-00000001" });
  const parent = after(ticketOn("2026-09-21"), ["2026-09-21", { action: "withdraw" }]);
  const alone = after(
    closeJoined(child, parent, at("2026-09-21")),
    ["2026-09-22", { action: "accept" }],
    ["2026-09-22", { action: "dispatch", main: water }],
    ["2026-09-22", { action: "sign" }],
    ["2026-09-24", reply],
  );
  const actions = viewOf(alone, at("2026-09-24")).allowedActions.map(({ action }) => action);
  expect(actions).toContain("not-solved");
  expect(() => after(alone, ["2026-09-25", { action: "close" }])).toThrow("action_not_allowed");
});

test("a call-back that hears “solved” is told as the end", () => {
  const ticket = after(
    signedOn("2026-09-21"),
    ["2026-09-24", reply],
    ["2026-09-25", { action: "call-back", result: "solved" }],
  );
  expect(messagesOf(ticket, at("2026-09-25")).map(({ kind }) => kind)).toContain("ticket-closed");
});

test("who is late to sign or to rule is named, and never given a day that has passed", () => {
  const sent = after(
    ticketOn("2026-09-21"),
    ["2026-09-21", { action: "accept" }],
    ["2026-09-21", { action: "dispatch", main: water }],
  );
  const standing = viewOf(sent, at("2026-09-24")).standing;
  expect(standing.sentence).toContain("没有签收");
  expect(standing.next).not.toContain("9月22日");
  const back = after(sent, ["2026-09-22", { action: "send-back", text: "不归我们", suggests: farming }]);
  expect(viewOf(back, at("2026-10-08")).standing.next).toContain("没有定");
  const ruled = after(back, ["2026-10-08", { action: "rule", main: farming }]);
  expect(viewOf(ruled, at("2026-10-08")).timeline.at(-1)).toMatchObject({ event: "ruled", delayed: true });
  const signed = after(sent, ["2026-09-24", { action: "sign" }]);
  expect(viewOf(signed, at("2026-09-24")).timeline.at(-1)).toMatchObject({ event: "signed", delayed: true });
});

test("nobody can be asked who left no way to answer", () => {
  const nameless = ticketOn("2026-09-21", { kind: "report" }, { ownerId: null });
  const accepted = after(nameless, ["2026-09-21", { action: "accept" }]);
  expect(() => after(accepted, ["2026-09-21", { action: "ask", text: "在哪里？" }])).toThrow(
    "action_not_allowed",
  );
});
