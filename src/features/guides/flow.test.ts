import type { components } from "@contract/schema";
import { flowRows, flowSum } from "./flow";

type Stage = components["schemas"]["Stage"];

const working = (days: number) => ({ days, unit: "working-day" }) as const;
const calendar = (days: number) => ({ days, unit: "calendar-day" }) as const;
const stage = (name: string, more: Partial<Stage> = {}): Stage => ({ name, ...more });
const names = (stages: Stage[]) => flowRows(stages).map((row) => row.stages.map(({ name }) => name));

const parallel = [
  stage("受理", { days: working(0) }),
  stage("审材料", { days: working(2), group: "a" }),
  stage("看现场", { days: working(3), group: "a" }),
  stage("决定", { days: working(1) }),
];

test("stages of one group that follow one another stand side by side", () => {
  expect(names(parallel)).toEqual([["受理"], ["审材料", "看现场"], ["决定"]]);
});

test("two groups one after the other are two rows, and no group is no row", () => {
  expect(names([stage("a", { group: "1" }), stage("b", { group: "2" }), stage("c"), stage("d")])).toEqual([
    ["a"],
    ["b"],
    ["c"],
    ["d"],
  ]);
});

test("the joint limit is the longest", () => {
  expect(flowRows(parallel)[1]?.joint).toEqual(working(3));
});

test("without a number for each there is no joint limit", () => {
  const [row] = flowRows([stage("a", { group: "1", days: working(2) }), stage("b", { group: "1" })]);
  expect(row?.joint).toBeUndefined();
});

test("the sum takes the longest of those side by side and leaves out what takes no day", () => {
  expect(flowSum(flowRows(parallel))).toEqual({ parts: [3, 1], total: working(4) });
});

test("there is no sum where a limit is missing, the days differ in kind, or nothing takes a day", () => {
  const sum = (...stages: Stage[]) => flowSum(flowRows(stages));
  expect(sum(stage("a", { days: working(1) }), stage("b"))).toBeUndefined();
  expect(sum(stage("a", { days: working(1) }), stage("b", { days: calendar(1) }))).toBeUndefined();
  expect(sum(stage("a", { days: working(0) }))).toBeUndefined();
  expect(sum()).toBeUndefined();
});

test("no time at all adds to any kind of days", () => {
  const sum = flowSum(flowRows([stage("a", { days: working(0) }), stage("b", { days: calendar(7) })]));
  expect(sum).toEqual({ parts: [7], total: calendar(7) });
});
