import { csvFile } from "./csv-file";

const textOf = (rows: string[][]) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(csvFile(rows));

test("a byte order mark, lines that end as RFC 4180 has it, and signs of CSV within quotes", () => {
  expect(
    textOf([
      ["一", "二"],
      ['说"好"', "甲,乙\n丙"],
    ]),
  ).toBe('\uFEFF一,二\r\n"说""好""","甲,乙\n丙"\r\n');
});

test("what a spreadsheet would compute stays a text, a negative number a number", () => {
  expect(textOf([["=1+1", "-5", "-甲", "@a"]])).toBe("\uFEFF'=1+1,-5,'-甲,'@a\r\n");
});
