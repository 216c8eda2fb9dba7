// What is urgent is due on the day it was accepted, also on a Saturday.
import { after, ticketOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { viewOf } from "./view";

const at = (day: string) => instantOn(day, "16:00");
const filed = ticketOn("2026-10-16", { kind: "help", urgent: true });
const saturday = "2026-10-17";
const accepted = after(filed, [saturday, { action: "accept" }]);

test("before acceptance it is told that the day itself counts", () => {
  expect(viewOf(filed, at("2026-10-16")).standing.next).toBe("受理了，当天答复");
  expect(viewOf(ticketOn("2026-10-16"), at("2026-10-16")).standing.next).toBe("受理了，次日起算期限");
});

test("accepted on a Saturday it is due on that Saturday, and late on Sunday", () => {
  expect(viewOf(accepted, at(saturday)).limit).toMatchObject({ dueOn: saturday, overdue: false });
  expect(viewOf(accepted, at("2026-10-18")).limit).toMatchObject({ overdue: true, card: "red" });
});

test("extended, it says how the days are counted", () => {
  const extended = after(
    accepted,
    [saturday, { action: "dispatch", main: water }],
    [saturday, { action: "sign" }],
    [saturday, { action: "ask-extension", days: 1, reason: "等配件" }],
    [saturday, { action: "decide-extension", granted: true }],
  );
  const [reply] = viewOf(extended, at(saturday)).deadlines;
  expect(reply?.dueOn).toBe("2026-10-19");
  expect(reply?.rules?.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["受理当天答复", "1 个工作日，只能延这一次"]),
  );
  expect(JSON.stringify(reply?.rules)).not.toContain("0 个工作日");
});
