// What a place has published by a day, out of its seeds: with 索引号, links both ways, and where it comes from.
import type { components } from "@contract/schema";
import { addDays, type Day } from "../domain/calendar";
import { memo } from "../domain/memo";
import { columns } from "../domain/publications/columns";
import { createRecent } from "../domain/recent";
import type { AgencySeed, BlockSeed, PublicationSeed } from "../regions/publication-seed";
import type { RegionPack } from "../regions/region-pack";

type Schemas = components["schemas"];
type Publication = Schemas["Publication"];

/** A publication with what is computed only when it is read: its files, and tables out of the log. */
export interface PublicationEntry {
  seed: PublicationSeed;
  publication: Publication;
}

/** Days whose lists are kept at a time, of each place. */
const keptDays = 4;
/** What is always a few days old was made so many days before it was published. */
const madeBefore = 3;

interface Dated {
  seed: PublicationSeed;
  createdOn: Day;
  publishedOn: Day;
}

function dated(seed: PublicationSeed, today: Day): Dated {
  if (!("daysAgo" in seed.on)) return { seed, createdOn: seed.on[0], publishedOn: seed.on[1] };
  const publishedOn = addDays(today, -seed.on.daysAgo);
  return { seed, createdOn: addDays(publishedOn, -madeBefore), publishedOn };
}

/** By day of making; what is always new comes last, so that it moves nobody's number. */
function inOrderOfMaking(one: Dated, other: Dated): number {
  const floats = Number("daysAgo" in one.seed.on) - Number("daysAgo" in other.seed.on);
  if (floats !== 0) return floats;
  if (one.createdOn !== other.createdOn) return one.createdOn < other.createdOn ? -1 : 1;
  return one.seed.slug < other.seed.slug ? -1 : 1;
}

/** 索引号: the issuer's credit code, the year, a count within both. */
function indexNumbers(all: readonly Dated[], codeOf: (seed: PublicationSeed) => string): Map<string, string> {
  const counts = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { seed, createdOn } of [...all].sort(inOrderOfMaking)) {
    const series = `${codeOf(seed)}/${createdOn.slice(0, 4)}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    numbers.set(seed.slug, `${series}-${String(count).padStart(5, "0")}`);
  }
  return numbers;
}

const isPlain = (block: BlockSeed): block is Exclude<BlockSeed, { kind: "annual-table" | "year-counts" }> =>
  block.kind !== "annual-table" && block.kind !== "year-counts";

const byPlace = memo(() => createRecent<PublicationEntry[]>(keptDays));

function agencyOf({ agencies }: RegionPack, key: AgencySeed["key"]): Schemas["Coded"] {
  const found = agencies.find((one) => one.key === key);
  if (!found) throw new Error(`no agency ${key}`);
  return { code: found.agency.code, name: found.agency.name };
}

function columnOf({ column }: PublicationSeed) {
  const found = columns.find(({ code }) => code === column);
  if (!found) throw new Error(`no column ${column}`);
  return found;
}

/** What the seed gives as it is; `undefined` is left out. What only explains a policy is neither in force nor not. */
function givenOf({ summary, documentNumber, theme, validity, picture, reads }: PublicationSeed) {
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(theme === undefined ? {} : { theme }),
    ...(validity === undefined || reads ? {} : { validity }),
    ...(picture === undefined ? {} : { picture }),
  };
}

function toPublication(
  pack: RegionPack,
  { seed, createdOn, publishedOn }: Dated,
  indexNumber: string,
): Publication {
  const column = columnOf(seed);
  const kind = seed.kind ?? (seed.reads ? "reading" : column.kind);
  return {
    id: `d-${pack.region.code}-${seed.slug}`,
    regionCode: pack.region.code,
    column: { code: column.code, name: column.name },
    kind,
    title: seed.title,
    indexNumber,
    issuer: agencyOf(pack, seed.by),
    createdOn,
    publishedOn,
    ...givenOf(seed),
    ...(kind === "policy" && seed.provenance.kind !== "law"
      ? { drafter: agencyOf(pack, seed.drafter ?? seed.by).name }
      : {}),
    blocks: seed.blocks.filter(isPlain),
    attachments: [],
    provenance: seed.provenance,
  };
}

function make(pack: RegionPack, today: Day): PublicationEntry[] {
  const all = pack.publications.map((seed) => dated(seed, today));
  const numbers = indexNumbers(all, ({ by }) => agencyOf(pack, by).code);
  return all
    .filter(({ publishedOn }) => publishedOn <= today)
    .map((one) => ({
      seed: one.seed,
      publication: toPublication(pack, one, numbers.get(one.seed.slug) ?? ""),
    }))
    .sort(({ publication: one }, { publication: other }) =>
      one.publishedOn === other.publishedOn
        ? Number(one.id > other.id) - Number(one.id < other.id)
        : Number(one.publishedOn < other.publishedOn) - Number(one.publishedOn > other.publishedOn),
    );
}

/** What a place has published by a day, newest first. */
export function entriesOf(pack: RegionPack, today: Day): PublicationEntry[] {
  return byPlace(pack).get(today, () => make(pack, today));
}

/** The same without the seeds, as searches take it. */
export function publicationsOf(pack: RegionPack, today: Day): Publication[] {
  return entriesOf(pack, today).map(({ publication }) => publication);
}
