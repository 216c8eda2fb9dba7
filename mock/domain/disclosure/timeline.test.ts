import { led, receivedOn } from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import type { Command } from "./command";
import { timelineOf } from "./timeline";
import { progressOf, viewOf } from "./view";

const consult = (kind: "third-party" | "co-agency"): Command => ({
  action: "consult",
  kind,
  name: "旗林草局",
});
const asked = led(
  receivedOn("2026-09-21"),
  ["agency", "2026-09-22", consult("third-party")],
  ["agency", "2026-09-22", consult("co-agency")],
);

test("a silence is derived from the day after the last one, with what it means", () => {
  const silences = (day: string) =>
    timelineOf(asked, instantOn(day, "00:00")).filter(({ event }) => event === "stayed-silent");
  expect(silences("2026-10-20")).toEqual([]);
  expect(silences("2026-10-21").map(({ id, at, text, article }) => [id, at, text, article])).toEqual([
    [
      "s-c-1",
      "2026-10-21T00:00:00+08:00",
      "第三方到期没有回答，由旗财政局决定",
      "政府信息公开条例第三十二条",
    ],
    [
      "s-c-2",
      "2026-10-21T00:00:00+08:00",
      "旗林草局到期没有回答，视为同意公开",
      "政府信息公开条例第三十四条",
    ],
  ]);
  const { consultations } = viewOf(asked, instantOn("2026-10-21", "09:00"));
  expect(consultations.map(({ answer, meaning }) => [answer, meaning])).toEqual([
    ["silent", "第三方到期没有回答，由机关决定是否公开"],
    ["silent", "共同制作的机关到期没有回答，视为同意公开"],
  ]);
});

test("while others are asked the clock is paused; the day after the last one it runs again", () => {
  const pausedOn = (day: string) => viewOf(asked, instantOn(day, "09:00")).paused ?? false;
  expect(["2026-09-22", "2026-10-20", "2026-10-21"].map(pausedOn)).toEqual([true, true, false]);
});

test("being overdue is an entry from the next day, and stays after the reply", () => {
  const request = receivedOn("2026-09-21");
  const last = (day: string) => timelineOf(request, instantOn(day, "09:00")).slice(-1)[0]?.event;
  expect([last("2026-10-26"), last("2026-10-27")]).toEqual(["received", "overdue"]);
  const replied = led(request, ["agency", "2026-10-30", { action: "reply", kind: "disclosed" }]);
  expect(
    timelineOf(replied, instantOn("2026-11-30", "09:00"))
      .slice(-2)
      .map(({ event, delayed }) => [event, delayed]),
  ).toEqual([
    ["overdue", undefined],
    ["replied", true],
  ]);
  const [complaint, reconsideration] = viewOf(request, instantOn("2026-10-27", "09:00")).remedies;
  expect(complaint?.kind).toBe("complaint");
  expect(reconsideration).toMatchObject({ first: true, article: expect.stringContaining("第三项") });
});

test("by number and code one sees neither who asked nor what", () => {
  const withdrawn = led(asked, [
    "applicant",
    "2026-09-23",
    { action: "withdraw", reason: "张三丰不要草原补奖了" },
  ]);
  const progress = JSON.stringify(progressOf(withdrawn, instantOn("2026-09-24", "09:00")));
  expect(progress).not.toMatch(/张|草原|138|11010519/);
});

test("help is asked and given without moving anything", () => {
  const helped = led(
    receivedOn("2026-09-21"),
    ["applicant", "2026-09-22", { action: "ask-help", because: "sight", note: "看不清" }],
    ["agency", "2026-09-23", { action: "answer-help", text: "明天打电话读给您听" }],
  );
  expect(
    timelineOf(helped, instantOn("2026-09-24", "09:00"))
      .slice(-2)
      .map(({ text, note }) => [text, note]),
  ).toEqual([
    ["您请人帮忙", "看不清"],
    ["旗财政局回应了您的求助", "明天打电话读给您听"],
  ]);
  expect(helped.status).toBe("received");
});
