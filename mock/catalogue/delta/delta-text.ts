// What changed, as people read it.
import { type DeltaEntry, type DeltaReport, removalReasons } from "./delta-report";

/** The kinds that are told one by one, in the order of the report. */
export const toldKinds = ["changed", "added", "removed", "held"] as const;

/** What stands above each kind. */
export const deltaTitles: Record<(typeof toldKinds)[number], string> = {
  changed: "改了",
  added: "新增",
  removed: "没有了",
  held: "内容可疑，还用上一次的",
};

/** One guide in a line, what changed about it in lines below. */
export function deltaLines(entry: DeltaEntry): string[] {
  const title = `${entry.name}（${entry.region} ${entry.department}，${entry.id}）`;
  if (entry.kind === "removed") return [`  ${title}：${removalReasons[entry.why]}`];
  if (entry.kind !== "changed") return [`  ${title}`];
  const { before, after } = entry.version;
  return [`  ${title} 版本 ${before}→${after}`, ...entry.changes.map(({ text }) => `    ${text}`)];
}

/** The counts in one line. */
export function deltaCounts({ counts }: DeltaReport): string {
  const quiet = counts.quiet > 0 ? `，只改了搜索用的词或编码 ${counts.quiet} 项` : "";
  const held = counts.held > 0 ? `，内容可疑还用上一次的 ${counts.held} 项` : "";
  return `和上一次比：新增 ${counts.added} 项，改了 ${counts.changed} 项，没有了 ${counts.removed} 项，没有变 ${counts.unchanged} 项${quiet}${held}`;
}

/** The counts and the first of each kind. */
export function deltaSummary(delta: DeltaReport): string[] {
  return [deltaCounts(delta), ...toldKinds.flatMap(section)];

  function section(kind: (typeof toldKinds)[number]): string[] {
    const first = delta.first[kind] ?? [];
    const more = delta.counts[kind] - first.length;
    if (first.length === 0) return [];
    const rest = more > 0 ? [`  还有 ${more} 项`] : [];
    return [`${deltaTitles[kind]} ${delta.counts[kind]} 项`, ...first.flatMap(deltaLines), ...rest];
  }
}
