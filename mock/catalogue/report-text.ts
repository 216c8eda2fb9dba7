// The report as people read it in a terminal.
import { type BreachCode, breachRules, type RejectCode, rejectReasons } from "./reasons";
import type { CatalogueReport, Reject } from "./report";

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

function rejectLine({ at, code, detail }: Reject): string {
  return `  ${at}  ${rejectReasons[code]}${detail ? `（${detail}）` : ""}`;
}

/** By file, then by line as a number. */
function byPlace({ at: one }: Reject, { at: other }: Reject): number {
  return one.localeCompare(other, "en", { numeric: true });
}

function rejects({ rejected }: CatalogueReport): string[] {
  if (rejected.total === 0) return ["退回 0 行"];
  const kinds = entries<RejectCode, number>(rejected.byCode).map(
    ([code, count]) => `  ${rejectReasons[code]}：${count} 行`,
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
    `  ${breachRules[code]}：${count} 处`,
    ...first.map(({ at, name, detail }) => `    ${at}  ${name}${detail ? `（${detail}）` : ""}`),
    ...(count > first.length ? [`    还有 ${count - first.length} 处`] : []),
  ]);
  const total = found.reduce((sum, [, { count }]) => sum + count, 0);
  const skipped = notChecked.map((code: BreachCode) => `  没有查：${breachRules[code]}（导出里没有这一列）`);
  return [`违反一致性规则 ${total} 处，事项照样导入`, ...lines, ...skipped];
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

/** The report, one finding a line. `verb` says what was done: 导入 or 可以导入. */
export function reportText(report: CatalogueReport, verb: string): string {
  const { notInUse, notAppliedFor, withTheirItem } = report.keptOut;
  return [
    `${verb} ${report.imported} 项`,
    ...(notInUse > 0 ? [`没有收：已停用或已取消 ${notInUse} 项`] : []),
    ...(notAppliedFor > 0 ? [`没有收：不由群众申请的类型（处罚、强制、征收、检查）${notAppliedFor} 项`] : []),
    ...(withTheirItem > 0 ? [`随这些事项没有收的行：${withTheirItem} 行`] : []),
    ...rejects(report),
    ...breaches(report),
    ...counted("清理了标记或看不见的字符", "处", report.neutralised),
    ...counted("太长，截短了", "处", report.cut),
    ...unused(report),
  ].join("\n");
}
