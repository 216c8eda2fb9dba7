// The server's side of a pack: from guides to columns.
import type { components } from "../schema";
import { audiences, bitsOf, channels, eventBits, type GuidePack, units } from "./columns";
import { commonCharacters } from "./common-characters";
import { codedKey, listOf } from "./list-of";
import { readingsFor, textsOf } from "./pack-readings";

type Schemas = components["schemas"];

/** A guide with the words people call it, and how everyday it is (0 most). Many guides may share a rank. */
export type PackGuide = Schemas["GuideSummary"] & { keywords: readonly string[]; rank: number };

interface PackExtras {
  version: string;
  /** Readings by character, separated by blanks: { 身: "shen juan" }. */
  readings: Readonly<Record<string, string>>;
  synonyms: readonly Schemas["Synonym"][];
}

/** The contract's limit for the keywords of one guide, in characters. */
const keywordsLimit = 500;

function joined(keywords: readonly string[]): string {
  let text = "";
  for (const keyword of keywords) {
    const longer = text === "" ? keyword : `${text}、${keyword}`;
    if (longer.length > keywordsLimit) break;
    text = longer;
  }
  return text;
}

/** Orders guides as a pack holds them: the everyday first, then by id. */
function compareRows(one: PackGuide, other: PackGuide): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** The guides that serve a region as its pack. */
export function makePack(
  regionCode: string,
  guides: readonly PackGuide[],
  { version, readings, synonyms }: PackExtras,
): GuidePack {
  const rows = [...guides].sort(compareRows);
  const [departments, types, regions] = [listOf(codedKey), listOf(codedKey), listOf(codedKey)];
  const themes = listOf((theme: string) => theme);
  const pack: GuidePack = {
    regionCode,
    version,
    departments: departments.values,
    types: types.values,
    regions: regions.values,
    themes: themes.values,
    guides: {
      ids: rows.map(({ id }) => id),
      names: rows.map(({ name }) => name),
      summaries: rows.map(({ summary = "" }) => summary),
      keywords: rows.map(({ keywords }) => joined(keywords)),
      departments: rows.map(({ department }) => departments.position(department)),
      types: rows.map(({ type }) => types.position(type)),
      regions: rows.map(({ region }) => regions.position(region)),
      themes: rows.map((guide) => guide.themes.map(themes.position)),
      events: rows.map(({ events = [] }) => eventBits(events)),
      audiences: rows.map((guide) => bitsOf(guide.audiences, audiences)),
      channels: rows.map((guide) => bitsOf(guide.channels, channels)),
      days: rows.map(({ promised }) => promised.days),
      units: rows.map(({ promised }) => units.indexOf(promised.unit)),
      visits: rows.map(({ visits }) => visits),
      depths: rows.map(({ onlineDepth = 0 }) => onlineDepth),
      charged: rows.map(({ charged }) => Number(charged)),
      windows: rows.map(({ window = "" }) => window),
      ranks: rows.map(({ rank }) => rank),
    },
    readings: { characters: "", syllables: [] },
    synonyms: [...synonyms],
  };
  return { ...pack, readings: readingsFor(textsOf(pack), commonCharacters(), readings) };
}
