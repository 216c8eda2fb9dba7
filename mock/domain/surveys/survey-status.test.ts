import type { Survey } from "./survey";
import { inOrder, statusOn } from "./survey-status";
import { showsResults, whyNot } from "./view";

const survey: Survey = {
  id: "sv-1",
  regionCode: "152923",
  kind: "questionnaire",
  title: "中午要不要留人",
  organiser: "旗政务服务局",
  intro: ["说说看"],
  questions: [{ id: "q-1", text: "要吗？", kind: "text", required: true }],
  sections: [],
  resultsShown: "after-answer",
  opensOn: "2026-10-10",
  closesOn: "2026-10-20",
  outcome: { onDay: "2026-10-30", paragraphs: ["留"] },
  provenance: "示例",
};

test.each([
  ["2026-10-09", "upcoming", "10月10日开始"],
  ["2026-10-10", "open", undefined],
  ["2026-10-20", "open", undefined],
  ["2026-10-21", "closed", "10月20日已经截止"],
  ["2026-10-30", "answered", "10月20日已经截止"],
])("on %s it is %s", (today, status, why) => {
  expect(statusOn(survey, today)).toBe(status);
  expect(whyNot(survey, { today, answeredOn: undefined })).toBe(why);
});

test("whoever answered is told when, and may not again", () => {
  const look = { today: "2026-10-15", answeredOn: "2026-10-12" };
  expect(whyNot(survey, look)).toBe("您10月12日已经答过，每人一次");
});

test("results are shown as was announced", () => {
  const shown = (resultsShown: Survey["resultsShown"], today: string, answeredOn?: string) =>
    showsResults({ ...survey, resultsShown }, { today, answeredOn });
  const days = ["2026-10-09", "2026-10-15", "2026-10-21"];
  expect(days.map((day) => shown("always", day))).toEqual([false, true, true]);
  expect(days.map((day) => shown("after-answer", day))).toEqual([false, false, true]);
  expect(days.map((day) => shown("after-close", day, "2026-10-12"))).toEqual([false, false, true]);
  expect(shown("after-answer", "2026-10-15", "2026-10-15")).toBe(true);
});

test("open ones stand first by closing day, then the newest", () => {
  const one = (id: string, opensOn: string, closesOn: string) => ({ id, opensOn, closesOn });
  const surveys = [
    one("old", "2026-01-01", "2026-02-01"),
    one("later", "2026-10-01", "2026-12-01"),
    one("coming", "2026-11-01", "2026-12-01"),
    one("soon", "2026-10-10", "2026-10-17"),
    one("newer", "2026-08-01", "2026-09-01"),
  ];
  expect(inOrder(surveys, "2026-10-16").map(({ id }) => id)).toEqual([
    "soon",
    "later",
    "coming",
    "newer",
    "old",
  ]);
});
