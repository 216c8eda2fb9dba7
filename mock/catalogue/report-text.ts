// The report as people read it in a terminal.
import { deltaSummary } from "./delta/delta-text";
import type { Quarantined } from "./quarantine";
import { type BreachCode, breachRules, type RejectCode, rejectReasons } from "./reasons";
import type { CatalogueReport, Reject } from "./report";
import { type SpamCode, spamReasons } from "./spam/hit";

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

function rejectLine({ at, code, detail }: Reject): string {
  return `  ${at}  ${rejectReasons[code]}${detail ? `（${detail}）` : ""} [${code}]`;
}

/** By file, then by line as a number. */
function byPlace({ at: one }: Reject, { at: other }: Reject): number {
  return one.localeCompare(other, "en", { numeric: true });
}

function rejects({ rejected }: CatalogueReport): string[] {
  if (rejected.total === 0) return ["退回 0 行"];
  const kinds = entries<RejectCode, number>(rejected.byCode).map(
    ([code, count]) => `  ${rejectReasons[code]}：${count} 行 [${code}]`,
  );
  const more = rejected.total - rejected.first.length;
  const rest = more > 0 ? [`  还有 ${more} 行，用 --report 文件名 看全部`] : [];
  return [
    `退回 ${rejected.total} 行`,
    ...(kinds.length > 1 ? kinds : []),
    ...[...rejected.first].sort(byPlace).map(rejectLine),
    ...rest,
  ];
}

function breaches({ breached, notChecked }: CatalogueReport): string[] {
  const found = entries(breached);
  const lines = found.flatMap(([code, { count, first }]) => [
    `  ${breachRules[code]}：${count} 处 [${code}]`,
    ...first.map(({ at, name, detail }) => `    ${at}  ${name}${detail ? `（${detail}）` : ""}`),
    ...(count > first.length ? [`    还有 ${count - first.length} 处`] : []),
  ]);
  const total = found.reduce((sum, [, { count }]) => sum + count, 0);
  const skipped = notChecked.map((code: BreachCode) => `  没有查：${breachRules[code]}（导出里没有这一列）`);
  return [`违反一致性规则 ${total} 处，事项照样导入`, ...lines, ...skipped];
}

function quarantined({ quarantined: held, released }: CatalogueReport): string[] {
  const kinds = entries<SpamCode, number>(held.byCode).map(
    ([code, count]) => `  ${spamReasons[code]}：${count} 项 [${code}]`,
  );
  const more = held.total - held.first.length;
  return [
    ...(released > 0 ? [`内容可疑，放行单里有，照样导入 ${released} 项`] : []),
    ...(held.total > 0
      ? [`内容可疑，没有发布，等人看 ${held.total} 项`, ...kinds, ...held.first.flatMap(review)]
      : []),
    ...(more > 0 ? [`  还有 ${more} 项，看 .quarantine.ndjson 或 --report 的文件`] : []),
    ...(held.total > 0 ? ["  看过没有问题的，把“放行”后面的一行写进文件，用 --release 文件 再导入"] : []),
  ];
}

/** What a person needs to decide about one guide. */
function review({ id, name, hash, changedSinceRelease, findings }: Omit<Quarantined, "guide">): string[] {
  const seen = findings.slice(0, 5).map(({ file, line, column, code, excerpt }) => {
    return `    ${file}:${line} ${column}  ${spamReasons[code]}：${excerpt}`;
  });
  return [
    `  ${name || id}${changedSinceRelease ? "（放行以后内容又改了）" : ""}`,
    ...seen,
    ...(findings.length > seen.length ? [`    还有 ${findings.length - seen.length} 处`] : []),
    `    放行：${id} ${hash}`,
  ];
}

function counted(title: string, unit: string, counts: Record<string, number>): string[] {
  const found = Object.entries(counts);
  if (found.length === 0) return [];
  const total = found.reduce((sum, [, count]) => sum + count, 0);
  return [`${title} ${total} ${unit}`, ...found.map(([place, count]) => `  ${place}：${count}`)];
}

function unused({ unusedColumns, missingFiles }: CatalogueReport): string[] {
  const columns = Object.entries(unusedColumns).map(
    ([file, names]) =>
      `  ${file}：${names.length} 列（${names.slice(0, 12).join("、")}${names.length > 12 ? "…" : ""}）`,
  );
  return [
    ...(columns.length > 0 ? ["没用到的列", ...columns] : []),
    ...(missingFiles.length > 0 ? [`没有的文件：${missingFiles.join("、")}`] : []),
  ];
}

/** Which links the folder lets through on its own word. */
export function allowedText(hosts: readonly string[]): string {
  return `导出文件夹自己允许链接到 ${hosts.length} 个网址，看是不是自己人写的：${hosts.join("、")}`;
}

/** The report, one finding a line. `verb` says what was done: 导入 or 可以导入. */
export function reportText(report: CatalogueReport, verb: string): string {
  const { notInUse, notAppliedFor, withTheirItem } = report.keptOut;
  return [
    `${verb} ${report.imported} 项`,
    ...(notInUse > 0 ? [`没有收：已停用或已取消 ${notInUse} 项`] : []),
    ...(notAppliedFor > 0 ? [`没有收：不由群众申请的类型（处罚、强制、征收、检查）${notAppliedFor} 项`] : []),
    ...(withTheirItem > 0 ? [`随这些事项没有收的行：${withTheirItem} 行`] : []),
    ...rejects(report),
    ...quarantined(report),
    ...(report.allowedByFolder.length > 0 ? [allowedText(report.allowedByFolder)] : []),
    ...(report.delta ? deltaSummary(report.delta) : []),
    ...breaches(report),
    ...counted("清理了标记或看不见的字符", "处", report.neutralised),
    ...counted("太长，截短了", "处", report.cut),
    ...unused(report),
  ].join("\n");
}
