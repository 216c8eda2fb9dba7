import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { csvRecords } from "./csv-records";

const folder = mkdtempSync(join(tmpdir(), "csv-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function recordsOf(content: string | Buffer): Promise<(string | string[])[]> {
  const path = join(folder, "table.csv");
  writeFileSync(path, content);
  const file = await open(path);
  const seen: (string | string[])[] = [];
  try {
    for await (const item of csvRecords(file, 0)) {
      seen.push(
        "fault" in item
          ? `${item.line} ${item.fault}`
          : [String(item.line), ...item.fields.map((field) => Buffer.from(field, "latin1").toString("utf8"))],
      );
    }
  } finally {
    await file.close();
  }
  return seen;
}

test.each<[string, string, (string | string[])[]]>([
  [
    "LF",
    "a,b\n1,2\n",
    [
      ["1", "a", "b"],
      ["2", "1", "2"],
    ],
  ],
  [
    "CRLF and no last line end",
    "a,b\r\n1,文",
    [
      ["1", "a", "b"],
      ["2", "1", "文"],
    ],
  ],
  [
    "mixed line ends",
    'a\n"1"\r\n2\n',
    [
      ["1", "a"],
      ["2", "1"],
      ["3", "2"],
    ],
  ],
  [
    "quotes, commas and lines in a field",
    'a\n"x, ""y""\r\nz"\nlast\n',
    [
      ["1", "a"],
      ["2", 'x, "y"\r\nz'],
      ["4", "last"],
    ],
  ],
  [
    "empty lines",
    "a\n\n\n1\r\n\r\n2",
    [
      ["1", "a"],
      ["4", "1"],
      ["6", "2"],
    ],
  ],
  [
    "rows of any length",
    "a,b\n1\n1,2,3\n",
    [
      ["1", "a", "b"],
      ["2", "1"],
      ["3", "1", "2", "3"],
    ],
  ],
  ["nothing", "", []],
])("reads %s", async (_, content, records) => {
  expect(await recordsOf(content)).toEqual(records);
});

test.each<[string, string, (string | string[])[]]>([
  [
    "a quote that is never closed",
    'a,b\n1,"x\n2,y\n3,z\n',
    [["1", "a", "b"], "2 quote-open", ["3", "2", "y"], ["4", "3", "z"]],
  ],
  [
    "a quote closed by the next one's opening",
    'a,b\n1,"x\n2,"y"\n',
    [["1", "a", "b"], "2 quote-inside", ["3", "2", "y"]],
  ],
  [
    "a quote inside a plain field",
    'a,b\n1,x"y"\n\n2,z\n',
    [["1", "a", "b"], "2 quote-inside", ["4", "2", "z"]],
  ],
  ["a broken line after empty ones", 'a\n\n\n"x"y\n2\n', [["1", "a"], "4 quote-inside", ["5", "2"]]],
  ["a broken last line", 'a\n"x', [["1", "a"], "2 quote-open"]],
])("goes on after %s", async (_, content, records) => {
  expect(await recordsOf(content)).toEqual(records);
});

test("goes on after a record without end, in bounded memory", async () => {
  const endless = `"${"x".repeat(5 * 1024 * 1024)}`;
  expect(await recordsOf(`a\n${endless}\n2\n`)).toEqual([["1", "a"], "2 row-too-long", ["3", "2"]]);
});

test("ends on any bytes, and every line number is one of the file", async () => {
  const pieces = fc.oneof(fc.constantFrom('"', ",", "\n", "\r\n", "\r", '""', "文"), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
      const content = parts.join("");
      const lines = content.split("\n").length;
      for (const item of await recordsOf(content)) {
        const line = Number(Array.isArray(item) ? item[0] : item.split(" ")[0]);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 200 },
  );
});
