import type { PublicationSeed } from "../../publication-seed";
import { budgetOf } from "../../publications/budgets";
import { publisher } from "./publisher";

/** Sample numbers in 万元. */
export const budgets: PublicationSeed[] = [
  budgetOf(publisher, {
    year: 2026,
    revenue: [
      ["税收收入", 42600],
      ["非税收入", 11200],
      ["上级补助收入", 26400],
    ],
    spending: [
      ["教育", 12800],
      ["社会保障和就业", 14200],
      ["卫生健康", 7600],
      ["城乡社区", 16900],
      ["农林水", 6300],
      ["一般公共服务", 13100],
      ["其他", 9300],
    ],
    publicConsumption: [0, 310, 72],
  }),
];
