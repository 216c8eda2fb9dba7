// What is said of a ticket while offices are closed: no working day has passed, yet days have.
import { after, farming, ticketOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { summaryOf } from "./view";

const disputed = after(
  ticketOn("2026-09-28"),
  ["2026-09-29", { action: "accept" }],
  ["2026-09-29", { action: "dispatch", main: farming }],
  ["2026-09-30", { action: "send-back", text: "水泵归水务局。", suggests: water }],
);

const sentenceOn = (day: string) => summaryOf(disputed, instantOn(day, "16:00")).standing.sentence;

test("a dispute that has gone on since before 国庆 does not begin anew each day", () => {
  expect(sentenceOn("2026-09-30")).toBe("两个部门正在确认由谁办理，今天开始");
  expect(sentenceOn("2026-10-05")).toBe("两个部门正在确认由谁办理，9月30日开始");
  expect(sentenceOn("2026-10-08")).toBe("两个部门正在确认由谁办理，已 1 个工作日");
});
