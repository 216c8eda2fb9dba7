// npm run bench -- search: our search against MiniSearch and FlexSearch.
import { gzipSync } from "node:zlib";
import { makePack } from "@contract/search/make-pack";
import { guideCorpus } from "../../support/guide-corpus";
import { readings } from "../../support/readings";
import { type Asked, type EngineName, engineNames, measure } from "./measure";
import { longestSlice } from "./slices";

interface Row {
  what: string;
  ours: string;
  other: string;
  ratio: number;
  target: string;
}

const wrong = ["homophone", "other character", "character left out", "character too many"];
const groups: Record<string, readonly string[]> = {
  "words and partials": ["word", "partial"],
  "several words": ["two words", "run together"],
  pinyin: ["full pinyin"],
  initials: ["initials"],
  "one wrong character": wrong,
};
const others = engineNames.slice(1);
/** A phone of the middle against this machine. */
const slowness = 4;

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const both = (of: (name: EngineName) => string) => others.map((name) => `${name} ${of(name)}`).join(", ");
const times = (asked: readonly Asked[], name: EngineName) => asked.map((one) => one.times[name]);
const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1024;

function timeRow(what: string, asked: readonly Asked[]): Row {
  const text = (name: EngineName) =>
    `${percentile(times(asked, name), 0.5).toFixed(3)} / ${percentile(times(asked, name), 0.95).toFixed(3)}`;
  const ratio = percentile(times(asked, "ours"), 0.95) / percentile(times(asked, "MiniSearch"), 0.95);
  return { what: `${what}: p50 / p95, ms`, ours: text("ours"), other: both(text), ratio, target: "<= 0.1" };
}

function recallRow(what: string, asked: readonly Asked[], target: string): Row {
  const text = (name: EngineName) => mean(asked.map(({ recall }) => recall[name])).toFixed(3);
  return {
    what: `${what}: recall in ten`,
    ours: text("ours"),
    other: both(text),
    ratio: Number(text("ours")),
    target,
  };
}

function rowsFor(size: number, count: number): Row[] {
  const { pack, asked, mini, build } = measure(size, count);
  const of = size.toLocaleString("en");
  const kinds = (wanted: readonly string[]) => asked.filter(({ wanted: { kind } }) => wanted.includes(kind));
  const built = (name: EngineName) => build[name].toFixed(0);
  const rows: Row[] = [
    {
      what: `${of}: build, ms`,
      ours: built("ours"),
      other: both(built),
      ratio: build.ours / build.MiniSearch,
      target: "<= 0.2",
    },
    timeRow(`${of}: all queries`, asked),
    ...Object.entries(groups).map(([what, wanted]) => timeRow(`${of}: ${what}`, kinds(wanted))),
    recallRow(
      `${of}: words, partials, initials, pinyin`,
      asked.filter(({ wanted: { kind } }) => !wrong.includes(kind)),
      ">= 0.99",
    ),
    recallRow(`${of}: one wrong character`, kinds(wrong), ">= 0.97"),
  ];
  if (size > 10_000) return rows;
  const bytes = kilobytes(JSON.stringify(pack));
  const hexadecimal = makePack("150623", guideCorpus(size, "hexadecimal"), {
    version: "1",
    readings,
    synonyms: [],
  });
  const longest = longestSlice(pack) * slowness;
  return [
    ...rows,
    {
      what: `${of}: shipped, KB gzip`,
      ours: bytes.toFixed(0),
      other: `MiniSearch ${kilobytes(mini.shipped()).toFixed(0)}`,
      ratio: bytes,
      target: "<= 200",
    },
    {
      what: `${of}: shipped with 32 random digits an id, KB gzip`,
      ours: kilobytes(JSON.stringify(hexadecimal)).toFixed(0),
      other: "",
      ratio: kilobytes(JSON.stringify(hexadecimal)),
      target: "<= 200",
    },
    {
      what: `${of}: longest slice of the build × ${slowness}, ms`,
      ours: longest.toFixed(1),
      other: "",
      ratio: longest,
      target: "<= 50",
    },
  ];
}

const method =
  "A made-up catalogue (tests/support/guide-corpus.ts), queries cut out of its names (tests/support/search-queries.ts). The three are asked in turn, the least of three times counts. MiniSearch holds pairs of characters, of syllables and of initials, FlexSearch its own tokens for CJK and the same pairs for pinyin, both by pinyin-pro; ours reads the pack. Ratios are against MiniSearch, or the figure itself. The truth of recall is brute force over the names.";

console.log(
  JSON.stringify({
    title: "Search",
    method,
    unit: "see row",
    rows: [...rowsFor(10_000, 40), ...rowsFor(100_000, 20)],
  }),
);
