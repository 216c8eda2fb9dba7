import { splitSentences } from "./split-sentences";

test("a text is cut after its sentences", () => {
  expect(splitSentences("牧民可以申请。到苏木去办；带身份证！\n就这些")).toEqual([
    "牧民可以申请。",
    "到苏木去办；",
    "带身份证！",
    "就这些",
  ]);
});

test("a long sentence is cut after its commas too", () => {
  const part = "二".repeat(40);
  expect(splitSentences(`${part}，${part}。`)).toEqual([`${part}，`, `${part}。`]);
});

test("nothing says nothing", () => {
  expect(splitSentences(" \n ")).toEqual([]);
});
