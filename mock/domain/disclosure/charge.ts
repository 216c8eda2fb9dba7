// 国办函〔2020〕109号《政府信息公开信息处理费管理办法》第三至五条: by item or by page, never both, progressive.
import type { components } from "@contract/schema";

type Charge = components["schemas"]["Charge"];
type Lines = Charge["lines"];

/** What a request is charged for. */
interface Charged {
  basis: Charge["basis"];
  /** Place in the month of the applicant's last item in this request, or pages. */
  count: number;
  /** How many items of the month are in this request (第四条: 以合理的最小单位拆分); one unless told. */
  items?: number;
}

/** So many from the one before up to `to`, each for so much (CNY). */
interface Tier {
  to: number;
  each: number;
}

const pageTiers: readonly Tier[] = [
  { to: 30, each: 0 },
  { to: 100, each: 10 },
  { to: 200, each: 20 },
  { to: Number.POSITIVE_INFINITY, each: 40 },
];

/** The 31st and the following: a started ten costs 100 more each than the ten before (第四条). */
const perTen = 10;

function itemTiers(count: number): Tier[] {
  const tiers = [
    { to: 10, each: 0 },
    { to: 30, each: 100 },
  ];
  for (let to = 40, each = 200; to < count + perTen; to += perTen, each += 100) tiers.push({ to, each });
  return tiers;
}

const units = { item: "件", page: "页" } as const;

/** More steps than this are told in one line; a letter has 40 paragraphs at most. */
const linesShown = 25;

function tell({ basis, count, items = 1 }: Charged, tiers: readonly Tier[]): Lines {
  const unit = units[basis];
  const first = basis === "item" ? count - items + 1 : 1;
  return tiers.flatMap(({ to, each }, index) => {
    const from = Math.max((tiers[index - 1]?.to ?? 0) + 1, first);
    const last = Math.min(to, count);
    if (last < from) return [];
    const number = last - from + 1;
    const range = number === 1 ? `第 ${last} ${unit}` : `第 ${from} 至 ${last} ${unit}`;
    return each === 0
      ? [{ text: `${range}，免费`, amount: 0 }]
      : [{ text: `${range}，${number} ${unit} × ${each} 元`, amount: number * each }];
  });
}

function fold(lines: Lines): Lines {
  if (lines.length <= linesShown) return lines;
  const rest = lines.slice(linesShown);
  const amount = rest.reduce((sum, line) => sum + line.amount, 0);
  return [...lines.slice(0, linesShown), { text: "再往后，每满 10 件每件加 100 元", amount }];
}

/**
 * What a request costs, in CNY, and how the figure comes about. Items that the same applicant asked for earlier in the
 * month move its own up the steps; they were charged with their own requests.
 */
export function chargeFor(charged: Charged): Pick<Charge, "amount" | "lines"> {
  const lines = tell(charged, charged.basis === "item" ? itemTiers(charged.count) : pageTiers);
  return { amount: lines.reduce((sum, line) => sum + line.amount, 0), lines: fold(lines) };
}
