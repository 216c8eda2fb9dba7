// Two lists of the same kind of thing: what came, what went, what stayed under its name and changed.
import { quoted, said, sentence } from "./words";

interface Pairs<T> {
  added: T[];
  removed: T[];
  /** Before and after, in the order of after. */
  kept: [T, T][];
}

/** Matches by key; the second thing of one key meets the second, so that doubles are not lost. */
function pairsOf<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Pairs<T> {
  const waiting = new Map<string, T[]>();
  for (const one of before) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const pairs: Pairs<T> = { added: [], removed: [], kept: [] };
  for (const one of after) {
    const old = waiting.get(keyOf(one))?.shift();
    if (old === undefined) pairs.added.push(one);
    else pairs.kept.push([old, one]);
  }
  pairs.removed = [...waiting.values()].flat();
  return pairs;
}

/** How a list of named things is told: its label, each thing's name, and what changed within one thing. */
export interface Naming<T> {
  label: string;
  nameOf(one: T): string;
  within?(before: T, after: T): string[];
}

function told(label: string, verb: string, names: string[]): string | undefined {
  return names.length > 0 ? sentence(`${label}${verb}：${names.join("、")}`) : undefined;
}

/** At most three sentences: what came, what went, what changed. */
export function listChanges<T>(before: readonly T[], after: readonly T[], naming: Naming<T>): string[] {
  const { label, nameOf, within } = naming;
  const { added, removed, kept } = pairsOf(before, after, nameOf);
  const changed = kept.flatMap(([old, one]) => {
    const texts = within?.(old, one) ?? [];
    return texts.length > 0 ? [`${nameOf(one)}（${texts.join("，")}）`] : [];
  });
  return said(
    told(label, "增加", added.map(nameOf)),
    told(label, "减少", removed.map(nameOf)),
    changed.length > 0 ? sentence(`${label}改了：${changed.join("；")}`) : undefined,
  );
}

/** A list of sentences; one that went for one that came is one sentence reworded. */
export function textListChanges(
  label: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  const { added, removed } = pairsOf(before, after, (text) => text);
  const [went, came] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && went !== undefined && came !== undefined)
    return [sentence(`${label}${quoted(went)}改为${quoted(came)}`)];
  return said(told(label, "增加", added.map(quoted)), told(label, "减少", removed.map(quoted)));
}
