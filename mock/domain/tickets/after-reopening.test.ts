// What is told of a ticket that is handled again: nothing of the round before still waits or is due.
import { after, signedOn, ticketOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { messagesOf } from "./messages-of";
import { viewOf } from "./view";

const at = (day: string) => instantOn(day, "16:00");
const reply = { action: "reply", text: "水泵已经换好。" } as const;
const reopened = after(
  signedOn("2026-09-22"),
  ["2026-09-24", reply],
  ["2026-09-25", { action: "not-solved", reason: "还是不出水" }],
);
const again = after(
  reopened,
  ["2026-09-25", { action: "dispatch", main: water }],
  ["2026-09-25", { action: "sign" }],
);

test("nobody has to say whether it is solved while it is handled again", () => {
  const kinds = (ticket: typeof again) => viewOf(ticket, at("2026-09-25")).deadlines.map(({ kind }) => kind);
  expect(kinds(reopened)).not.toContain("confirm");
  expect(kinds(again)).not.toContain("confirm");
  expect(kinds(after(again, ["2026-09-25", reply]))).toContain("confirm");
});

test("accepted again, it is told the due date of this round", () => {
  const ticket = after(reopened, ["2026-09-28", { action: "accept" }]);
  const texts = messagesOf(ticket, at("2026-09-28")).map(({ text }) => text);
  expect(texts.filter((text) => text.includes("受理"))).toEqual([
    "12345 受理了您的诉求，10月16日前答复您。",
    "12345 受理了您的诉求，10月20日前答复您。",
  ]);
});

test("only the reply that stands waits to be confirmed", () => {
  const ticket = after(again, ["2026-09-29", reply]);
  const waits = messagesOf(ticket, at("2026-09-29")).filter(({ kind }) => kind === "ticket-replied");
  expect(waits.map(({ waits: one }) => one)).toEqual([false, true]);
});

test("an overdue ticket that no department has is not laid to a department", () => {
  const ticket = after(ticketOn("2026-09-22"), ["2026-09-22", { action: "accept" }]);
  const [late] = messagesOf(ticket, at("2026-10-20")).filter(({ kind }) => kind === "overdue");
  expect(late?.text).not.toContain("部门");
});

test("what was said of the reply before does not stand beside the new one", () => {
  const called = after(
    signedOn("2026-09-22"),
    ["2026-09-24", reply],
    ["2026-09-25", { action: "call-back", result: "not-solved" }],
  );
  expect(viewOf(called, at("2026-09-25")).callBack?.result).toBe("not-solved");
  const replied = after(
    called,
    ["2026-09-28", { action: "dispatch", main: water }],
    ["2026-09-28", { action: "sign" }],
    ["2026-09-28", reply],
  );
  expect(viewOf(replied, at("2026-09-28"))).not.toHaveProperty("callBack");
});
