import { stages } from "./stage";
import { stageDays } from "./stage-days";

const names = (text: string) =>
  stages(text).map(({ name, group }) => (group === undefined ? name : `${group}/${name}`));

test.each<[string, string[]]>([
  [
    "1.受理\n2.1.审查（发改委，5个工作日内）：核对\n2.2.审查（环保局）：核对\n3.决定",
    ["受理", "2/审查", "2/审查", "决定"],
  ],
  [
    "1、受理\n2.1、初审\n2.2、勘验\n3、决定\n4.1.制证\n4.2.公示",
    ["受理", "2/初审", "2/勘验", "决定", "4/制证", "4/公示"],
  ],
  ["1.受理：收件。2.1.初审；2.2.勘验；3.决定", ["受理", "2/初审", "2/勘验", "决定"]],
  ["1.受理\n2.1.审查\n3.决定", ["受理", "审查", "决定"]],
  ["2.1.初审：看图\n再看地\n2.2.勘验", ["2/初审", "2/勘验"]],
  ["1.受理：面积 2.5 亩以下\n2.决定", ["受理", "决定"]],
  ["先到窗口\n2.1.初审\n2.2.勘验", ["先到窗口", "2/初审", "2/勘验"]],
])("finds what runs side by side in %j", (text, found) => {
  expect(names(text)).toEqual(found);
});

test("keeps all of a stage that runs beside others", () => {
  expect(stages("1.受理\n2.1.审查（发改委，5个工作日内）：核对\n环评。结果：意见\n2.2.勘验")[1]).toEqual({
    name: "审查",
    by: "发改委",
    limit: "5个工作日内",
    text: "核对\n环评",
    result: "意见",
    group: "2",
    days: { days: 5, unit: "working-day" },
  });
});

test.each<[string, object | undefined]>([
  ["5个工作日", { days: 5, unit: "working-day" }],
  ["5 个工作日内", { days: 5, unit: "working-day" }],
  ["不超过１０个工作日", { days: 10, unit: "working-day" }],
  ["自受理之日起20个自然日内办结", { days: 20, unit: "calendar-day" }],
  ["十五个工作日", { days: 15, unit: "working-day" }],
  ["二十个工作日", { days: 20, unit: "working-day" }],
  ["两个工作日", { days: 2, unit: "working-day" }],
  ["当场", { days: 0, unit: "working-day" }],
  ["即时办结", { days: 0, unit: "working-day" }],
  ["20日内", undefined],
  ["3天", undefined],
  ["3至5个工作日", undefined],
  ["5个工作日，可以延长10个工作日", undefined],
  ["半个工作日", undefined],
  ["1个月", undefined],
  ["", undefined],
])("reads the limit %j only when it is clear", (limit, days) => {
  expect(stageDays(limit)).toEqual(days);
});
