// A report without a name: nobody can be asked, called or told, so nothing of the kind is promised.
import { after, ticketOn, tryOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { allowedActions } from "./machine";
import { progressOf } from "./view";

const at = (day: string) => instantOn(day, "16:00");
const filed = ticketOn("2026-09-22", { kind: "report", anonymous: true }, { ownerId: null });
const dispatched = after(
  filed,
  ["2026-09-22", { action: "accept" }],
  ["2026-09-22", { action: "dispatch", main: water }],
);
const replied = after(
  dispatched,
  ["2026-09-22", { action: "sign" }],
  ["2026-09-24", { action: "reply", text: "查过了，已经停工。" }],
);

test("nothing is offered that only an owner could do", () => {
  expect(allowedActions(filed, at("2026-09-22"))).toEqual([]);
  expect(tryOn(filed, "2026-09-22", { action: "withdraw" }).ok).toBe(false);
});

test("there is nobody to call back", () => {
  expect(tryOn(replied, "2026-09-25", { action: "call-back", result: "solved", level: 5 }).ok).toBe(false);
});

const told = (ticket: typeof filed, day: string) => {
  const { standing, timeline } = progressOf(ticket, at(day));
  return [standing.sentence, standing.yours, standing.next, ...timeline.map(({ text }) => text)].join("|");
};

test.each([
  ["late to be signed", dispatched, "2026-09-29"],
  ["replied to", replied, "2026-09-25"],
  ["replied to long ago", replied, "2026-11-25"],
  ["closed", after(replied, ["2026-11-25", { action: "close" }]), "2026-11-25"],
] as const)("%s, it asks for no word and promises no call", (_, ticket, day) => {
  expect(told(ticket, day)).not.toMatch(/请您|催办|问您|没解决|说一说/);
});
