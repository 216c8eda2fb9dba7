// The guides of a region as packs and search engines, made once per list of guides, and the packs served before.
import type { components } from "@contract/schema";
import { createGuideSearch, type GuideSearch } from "@contract/search/guide-search";
import { makePack, type PackGuide } from "@contract/search/make-pack";
import { deltaOf } from "@contract/search/pack-delta";
import type { ImportedGuide } from "./catalogue/imported-guide";
import { everydayRank } from "./domain/everyday";
import { hashText } from "./domain/hash";
import { memo } from "./domain/memo";
import { createRecent } from "./domain/recent";
import type { ServedRegion } from "./guide-index";

type Schemas = components["schemas"];
type GuidePack = Schemas["GuidePack"];

/** What packs hold beside the guides. */
export interface SearchWords {
  /** Colloquial words with what they mean. */
  readonly synonyms: readonly Schemas["Synonym"][];
  /** How characters are read, several readings between blanks: { 身: "shen juan" }. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Packs and search engines of regions. */
export interface GuidePacks {
  search(served: ServedRegion): GuideSearch;
  /** The pack; only what changed since a version, where that version was served not too long ago. */
  since(served: ServedRegion, version?: string): GuidePack;
}

/** Versions of a region's pack that are remembered. */
const keptVersions = 8;

/** Packs, and search engines over them, that are kept at a time. */
const keptPacks = 16;

/** A guide as a region's pack holds it. Windows are those of the region's own hall: guides from above have none. */
function toRow(guide: ImportedGuide, regionCode: string): PackGuide {
  const { window, ...row } = guide;
  const own = window !== undefined && guide.region.code === regionCode;
  return { ...row, ...(own ? { window } : {}), rank: everydayRank(guide) };
}

/** The packs of one mock, over the words of the whole catalogue, which are first read for the first pack. */
export function createGuidePacks(words: SearchWords): GuidePacks {
  const remembered = new Map<string, readonly GuidePack[]>();

  const packs = createRecent<GuidePack>(keptPacks);
  const packOf = memo(({ regionCode, guides }: ServedRegion): GuidePack => {
    const { readings, synonyms } = words;
    const rows = guides.map((guide) => toRow(guide, regionCode));
    const pack = makePack(regionCode, rows, { version: "", readings, synonyms });
    const version = hashText(JSON.stringify(pack)).toString(36);
    // The same pack for what packs do not show, such as a telephone number: its search engine stays good, too.
    return packs.get(version, () => ({ ...pack, version }));
  });
  const deltas = createRecent<GuidePack>(keptVersions);
  const engineOf = memo(createGuideSearch);

  return {
    search: (served) => engineOf(packOf(served)),
    since: (served, version) => {
      const now = packOf(served);
      const before = remembered.get(now.regionCode) ?? [];
      const others = before.filter((pack) => pack.version !== now.version);
      remembered.set(now.regionCode, [...others, now].slice(-keptVersions));
      const old = version === now.version ? now : others.find((pack) => pack.version === version);
      return old ? deltas.get(`${old.version} ${now.version}`, () => deltaOf(old, now)) : now;
    },
  };
}
