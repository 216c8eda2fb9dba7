// Items with suspicious fields: not published until a person has looked.
import { createHash } from "node:crypto";
import type { ImportedGuide } from "./imported-guide";
import { type Item, type ItemSuspicion, rowsOf } from "./item";
import type { Row } from "./tables";

/** A guide that is kept back, as the quarantine file and the report have it. */
export interface Quarantined {
  id: string;
  name: string;
  /** Stands for the content: who lets the guide through lets exactly this content through. */
  hash: string;
  /** Somebody let the guide through before, with other content. */
  changedSinceRelease: boolean;
  findings: Omit<ItemSuspicion, "fieldHash">[];
  /** What would have been published, in plain text; none when the item would have been turned back anyway. */
  guide?: ImportedGuide;
}

/** What staff let through: content hashes by guide. */
export type Releases = ReadonlyMap<string, ReadonlySet<string>>;

function saying(row: Row | undefined): [string, string][] {
  return Object.entries(row?.values ?? {})
    .filter(([, value]) => value !== "")
    .sort();
}

/** A hash of all that an item says, whatever the order of its rows in the files. */
function contentHash(item: Item): string {
  const lists = (["material", "fee", "question"] as const).map((table) => rowsOf(item, table).map(saying));
  const values = [saying(item.basic), saying(item.extend), saying(item.words), ...lists];
  const fields = item.suspicions
    .map(({ file, column, fieldHash }) => `${file} ${column} ${fieldHash}`)
    .sort();
  return createHash("sha256")
    .update(JSON.stringify([values, fields]))
    .digest("hex")
    .slice(0, 16);
}

/** What keeps an item back: nothing when no field is suspicious, "released" when staff let just this through. */
export function quarantineOf(item: Item, releases: Releases): Quarantined | "released" | undefined {
  if (item.suspicions.length === 0) return undefined;
  const { row_guid: id = "", task_name: name = "" } = item.basic.values;
  const hash = contentHash(item);
  const known = releases.get(id);
  if (known?.has(hash)) return "released";
  const findings = item.suspicions.map(({ fieldHash: _, ...finding }) => finding);
  return { id, name, hash, changedSinceRelease: known !== undefined, findings };
}
