// One catalogue, three engines, the same queries in turn.
import { createGuideSearch } from "@contract/search/guide-search";
import { makePack } from "@contract/search/make-pack";
import { guideCorpus } from "../../support/guide-corpus";
import { readings } from "../../support/readings";
import { recallAtTen, searchQueries, type Wanted } from "../../support/search-queries";
import { flexSearch, miniSearch } from "./others.mjs";

/** The engines, ours first. */
export const engineNames = ["ours", "MiniSearch", "FlexSearch"] as const;
export type EngineName = (typeof engineNames)[number];
type Find = (query: string) => ArrayLike<number>;

/** Times of each engine for a query in milliseconds, and what it found of what it should. */
export interface Asked {
  readonly wanted: Wanted;
  readonly times: Record<EngineName, number>;
  readonly recall: Record<EngineName, number>;
}

const rounds = 3;

function timed<T>(make: () => T): [T, number] {
  const start = performance.now();
  const made = make();
  return [made, performance.now() - start];
}

/** The least of several times: what the query costs, without what else the machine did. */
function ask(finds: Record<EngineName, Find>, wanted: Wanted, turn: number): Asked {
  const times = {
    ours: Number.POSITIVE_INFINITY,
    MiniSearch: Number.POSITIVE_INFINITY,
    FlexSearch: Number.POSITIVE_INFINITY,
  };
  const recall = { ours: 0, MiniSearch: 0, FlexSearch: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < engineNames.length; step += 1) {
      const name = engineNames[(step + turn + round) % engineNames.length] as EngineName;
      const [rows, time] = timed(() => finds[name](wanted.query));
      times[name] = Math.min(times[name], time);
      recall[name] = recallAtTen(wanted, rows);
    }
  }
  return { wanted, times, recall };
}

/** Builds the three over a made-up catalogue and asks them `count` queries of each kind. */
export function measure(size: number, count: number) {
  const pack = makePack("150623", guideCorpus(size), { version: "1", readings, synonyms: [] });
  const names = pack.guides.names;
  const syllables = new Set(Object.values(readings).flatMap((reading) => reading.split(" ")));
  createGuideSearch(pack);
  const [mini, miniBuild] = timed(() => miniSearch(names, syllables));
  const [ours, ourBuild] = timed(() => createGuideSearch(pack));
  const [flex, flexBuild] = timed(() => flexSearch(names, syllables));
  let last = "";
  /** The engine remembers its last query: it is asked something else in between. */
  const find: Find = (query) => {
    if (query === last) ours.find("。");
    last = query;
    return ours.find(query).rows;
  };
  const queries = searchQueries(names, readings, count);
  const finds = { ours: find, MiniSearch: mini.find, FlexSearch: flex.find };
  for (const { query } of queries.slice(0, 50)) for (const name of engineNames) finds[name](query);
  const asked = queries.map((wanted, turn) => ask(finds, wanted, turn));
  return { pack, asked, mini, build: { ours: ourBuild, MiniSearch: miniBuild, FlexSearch: flexBuild } };
}
