import { filedOn, led, receivedOn, type Step } from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import type { Command } from "./command";
import type { DisclosureCase, Side } from "./disclosure-case";
import { decide } from "./machine";
import { messagesOf } from "./messages-of";

const received = receivedOn("2026-09-21");
const from = (...steps: Step[]) => led(received, ...steps);
const sent = (request: DisclosureCase, at: string) => {
  const [day = "", clock = "09:00"] = at.split(" ");
  return messagesOf(request, instantOn(day, clock));
};
const kinds = (request: DisclosureCase, at: string) => sent(request, at).map(({ kind }) => kind);

test("a confirmation is owed until it is given", () => {
  const filed = filedOn("2026-09-18");
  expect(sent(filed, "2026-09-18")).toEqual([
    {
      id: "m-dr-00000001-1",
      at: "2026-09-18T09:00:00+08:00",
      kind: "confirmation-owed",
      title: "等您确认",
      text: "申请已经提交。请确认是您提交的，双方确认了才算收到。",
      case: { kind: "disclosure-request", id: "dr-00000001", title: "2025年草原生态补奖资金发放汇总表" },
      waits: true,
    },
  ]);
  expect(sent(received, "2026-09-22").map(({ kind, waits }) => [kind, waits])).toEqual([
    ["confirmation-owed", false],
    ["confirmation-owed", false],
    ["received", false],
  ]);
});

test("a correction is told at once, and again three days before the last one, while it is owed", () => {
  const asked = from(["agency", "2026-09-22", { action: "request-correction", items: ["年份"], days: 15 }]);
  expect(kinds(asked, "2026-10-16")).not.toContain("received correction-due correction-due");
  expect(kinds(asked, "2026-10-17 08:59").slice(3)).toEqual(["correction-due"]);
  expect(kinds(asked, "2026-10-17").slice(3)).toEqual(["correction-due", "correction-due"]);
  expect(sent(asked, "2026-10-17")[4]).toMatchObject({ dueOn: "2026-10-20", waits: true });
  const corrected = led(asked, [
    "applicant",
    "2026-10-12",
    { action: "correct", wanted: { description: "2025年的" } },
  ]);
  expect(sent(corrected, "2026-10-20").slice(3)).toMatchObject([{ kind: "correction-due", waits: false }]);
});

test("what happens is told, and being overdue from the next day", () => {
  const request = from(
    ["agency", "2026-09-22", { action: "consult", kind: "co-agency", name: "旗林草局" }],
    ["agency", "2026-09-23", { action: "record-answer", consultationId: "c-1", answer: "agrees" }],
    ["agency", "2026-09-24", { action: "extend", days: 1, reason: "材料多", approvedBy: "主任" }],
    ["agency", "2026-09-24", { action: "ask-reasons", text: "本月已有 60 件" }],
  );
  expect(kinds(request, "2026-10-28").slice(3)).toEqual(["consultation", "extended", "reasons-wanted"]);
  expect(kinds(request, "2026-10-29").slice(6)).toEqual(["overdue"]);
  const replied = led(request, ["agency", "2026-10-30", { action: "reply", kind: "disclosed" }]);
  expect(kinds(replied, "2026-10-31").slice(6)).toEqual(["overdue", "replied"]);
});

test("a charge, its reminder and giving up are told", () => {
  const charged = from(["agency", "2026-09-22", { action: "charge", basis: "item", count: 41, items: 41 }]);
  expect(sent(charged, "2026-09-22 12:00")[3]).toMatchObject({ kind: "fee-due", dueOn: "2026-10-27" });
  expect(sent(charged, "2026-09-22 12:00")[3]?.text).toContain("4,300 元");
  const abandoned = led(charged, ["agency", "2026-10-28", { action: "deem-abandoned" }]);
  expect(kinds(abandoned, "2026-10-29").slice(3)).toEqual(["fee-due", "fee-due", "abandoned"]);
});

test("what was taken back tells nothing; no message holds in full what was asked", () => {
  const filed = filedOn("2026-09-18");
  const [message] = sent(
    { ...filed, input: { ...filed.input, wanted: { description: "很长的描述".repeat(20) } } },
    "2026-09-18",
  );
  expect(message?.case.title.length).toBe(24);
  const faces = { ...filed, input: { ...filed.input, wanted: { description: "😀".repeat(300) } } };
  expect([...(sent(faces, "2026-09-18")[0]?.case.title ?? "")]).toEqual([...Array(23).fill("😀"), "…"]);
  const cut = led(faces, ["agency", "2026-09-21", { action: "confirm" }]);
  const full = led(cut, ["applicant", "2026-09-21", { action: "confirm" }]);
  expect(full.letters[0]?.paragraphs[0]).not.toMatch(/\p{Cs}/u);
  expect(sent({ ...filed, status: "taken-back" }, "2026-09-18")).toEqual([]);
});

test("what is done at the instant of a message that time alone brings stands after it", () => {
  const told = (request: DisclosureCase, at: string) => sent(request, at).map(({ id, kind }) => id + kind);
  const after = (request: DisclosureCase, role: Side, [day, clock]: [string, string], command: Command) => {
    const decision = decide(request, command, { role, now: instantOn(day, clock) });
    if (decision.ok) return decision.request;
    throw new Error(decision.refusal.refused);
  };
  const replied = after(received, "agency", ["2026-10-27", "00:00"], { action: "reply", kind: "disclosed" });
  const overdue = told(received, "2026-10-27 00:00");
  expect(told(replied, "2026-10-27 00:00").slice(0, overdue.length)).toEqual(overdue);
  const charged = from(["agency", "2026-09-22", { action: "charge", basis: "item", count: 41, items: 41 }]);
  const paid = after(charged, "applicant", ["2026-10-24", "09:00"], { action: "pay", channel: "bank" });
  const asked = after(paid, "agency", ["2026-10-24", "09:00"], {
    action: "consult",
    kind: "third-party",
    name: "某人",
  });
  const reminded = told(charged, "2026-10-24 09:00");
  expect(reminded.length).toBe(5);
  expect(told(asked, "2026-10-24 09:00").slice(0, reminded.length)).toEqual(reminded);
});
