import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openReport } from "./report";
import { readSynonyms } from "./synonyms";

const folder = mkdtempSync(join(tmpdir(), "synonyms-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  writeFileSync(join(folder, "synonyms.csv"), text);
  const report = openReport();
  const synonyms = await readSynonyms(folder, report);
  const rejects = report.report.rejected.first.map(({ at, code }) => `${at} ${code}`);
  return { synonyms, rejects };
}

test("reads words and what they mean, in the order of the file", async () => {
  expect(await read("\ufeffmeans,said\r\n生育登记,准生证\r\n最低生活保障、最低生活保障金,低保\r\n")).toEqual({
    synonyms: [
      { said: "准生证", means: ["生育登记"] },
      { said: "低保", means: ["最低生活保障", "最低生活保障金"] },
    ],
    rejects: [],
  });
});

test("turns back what is no synonym, with its line, and reads on", async () => {
  const long = "字".repeat(21);
  const eleven = Array.from({ length: 11 }, (_, number) => `词${number}`).join("、");
  const rows = [
    ",生育登记",
    `${long},生育登记`,
    "低保,",
    `低保,${long}`,
    `低保,${eleven}`,
    "低保,低保",
    "低保",
  ];
  const { synonyms, rejects } = await read(
    `said,means\n${rows.join("\n")}\n准生证,生育登记\n准生证,出生登记\n低保,<b>最低生活保障</b>\n`,
  );
  expect(synonyms.map(({ said, means }) => [said, ...means].join(" "))).toEqual([
    "准生证 生育登记",
    "低保 最低生活保障",
  ]);
  expect(rejects.map((reject) => reject.replace("synonyms.csv:", ""))).toEqual([
    "2 synonym-said",
    "3 synonym-said",
    "4 synonym-means",
    "5 synonym-means",
    "6 synonym-means",
    "7 synonym-means",
    "8 field-count",
    "10 synonym-duplicate",
  ]);
});

test("turns back what a guide would be kept back for, in the word and in each meaning", async () => {
  const rows = [
    "新葡京官网,生育登记",
    "准生证,生育登记、百家乐网站",
    "低保,看 www.evil.asia",
    "社保,<script>alert(1)</script>社会保险",
    "福彩,福利彩票代销",
  ];
  const { synonyms, rejects } = await read(`said,means\n${rows.join("\n")}\n`);
  expect(synonyms.map(({ said }) => said)).toEqual(["福彩"]);
  expect(rejects).toEqual([2, 3, 4, 5].map((line) => `synonyms.csv:${line} synonym-suspicious`));
});

test("takes the shipped ones whole", async () => {
  const report = openReport();
  const synonyms = await readSynonyms(join(__dirname, "../regions/catalogue"), report);
  expect(report.report.rejected.total).toBe(0);
  expect(synonyms.length).toBe(report.report.rows.synonyms);
});

test("takes as many as the contract", async () => {
  const rows = Array.from({ length: 5001 }, (_, number) => `说法${number},生育登记`);
  const { synonyms, rejects } = await read(`said,means\n${rows.join("\n")}\n`);
  expect(synonyms).toHaveLength(5000);
  expect(rejects).toEqual(["synonyms.csv:5002 synonyms-too-many"]);
});

test("is empty without the file, and with one that cannot be read", async () => {
  rmSync(join(folder, "synonyms.csv"));
  const report = openReport();
  expect(await readSynonyms(folder, report)).toEqual([]);
  expect(report.report.missingFiles).toEqual(["synonyms.csv"]);
  expect((await read("said\n低保\n")).rejects).toEqual(["synonyms.csv:1 column-missing"]);
});
