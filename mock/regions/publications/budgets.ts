// Budgets and final accounts: a chart and the table of the same numbers, whose sums are computed.
import { chart, heading, type Publisher, sample, table, text } from "../publication-parts";
import type { BlockSeed, PublicationSeed } from "../publication-seed";

/** A line of a budget, in 万元. */
export type Line = readonly [name: string, amount: number];

/** What a year's budget says. Revenue with what comes from above equals spending. */
export interface Budget {
  year: number;
  revenue: readonly Line[];
  spending: readonly Line[];
  /** 因公出国（境）费, 公务用车购置及运行费, 公务接待费. */
  publicConsumption: readonly [abroad: number, cars: number, receptions: number];
}

const sumOf = (lines: readonly Line[]) => lines.reduce((sum, [, amount]) => sum + amount, 0);

function tableOf(caption: string, lines: readonly Line[]): BlockSeed {
  const rows = lines.map(([name, amount]) => [name, String(amount)]);
  return table(caption, ["项目", "金额"], [...rows, ["合计", String(sumOf(lines))]], { unit: "万元" });
}

function blocksOf({ year, revenue, spending, publicConsumption }: Budget, what: string): BlockSeed[] {
  const [abroad, cars, receptions] = publicConsumption;
  return [
    heading("收入"),
    ...text(`${year}年一般公共预算收入${what}${sumOf(revenue)}万元。`),
    tableOf("收入", revenue),
    heading("支出"),
    chart("支出，按用途", "万元", spending),
    tableOf("支出", spending),
    heading("三公经费"),
    tableOf("三公经费", [
      ["因公出国（境）费", abroad],
      ["公务用车购置及运行费", cars],
      ["公务接待费", receptions],
    ]),
  ];
}

const common = {
  column: "budgets",
  by: "finance",
  theme: "财政",
  files: ["csv", "docx"],
  provenance: { kind: "sample", text: "示例数字，合计由系统算出；公开时限见预算法第十四条。" },
} satisfies Partial<PublicationSeed>;

/** The budget of a year, published within 20 days of its approval (预算法第十四条). */
export function budgetOf({ name }: Publisher, budget: Budget): PublicationSeed {
  const { year } = budget;
  return {
    ...common,
    slug: `budget-${year}`,
    title: `${name}${year}年一般公共预算`,
    summary: `${year}年打算收多少、花在哪里、三公经费多少。`,
    on: [`${year}-01-22`, `${year}-02-05`],
    blocks: blocksOf(budget, "预算安排"),
  };
}

/** The final account of a year, out in the autumn after. */
export function accountOf({ name }: Publisher, budget: Budget): PublicationSeed {
  const { year } = budget;
  return {
    ...common,
    slug: `account-${year}`,
    title: `${name}${year}年一般公共预算收支决算`,
    summary: `${year}年实际收了多少、花了多少。`,
    on: [`${year + 1}-09-03`, `${year + 1}-09-17`],
    blocks: blocksOf(budget, "决算"),
  };
}

/** A small budget of one department, in 万元. */
export function departmentBudget(
  by: PublicationSeed["by"],
  title: string,
  year: number,
  spending: readonly Line[],
): PublicationSeed {
  return {
    ...common,
    provenance: sample,
    slug: `budget-${by}-${year}`,
    title,
    by,
    summary: `部门预算：${spending.map(([name]) => name).join("、")}。`,
    on: [`${year}-02-06`, `${year}-02-25`],
    blocks: [chart("支出", "万元", spending), tableOf("支出", spending)],
  };
}
