import type { PublicationSeed } from "../../publication-seed";
import { budgetOf } from "../../publications/budgets";
import { publisher } from "./publisher";

/** Sample numbers in 万元. */
export const budgets: PublicationSeed[] = [
  budgetOf(publisher, {
    year: 2026,
    revenue: [
      ["税收收入", 68000],
      ["非税收入", 24000],
      ["上级补助收入", 512000],
    ],
    spending: [
      ["教育", 81000],
      ["社会保障和就业", 168000],
      ["卫生健康", 57000],
      ["农林水", 112000],
      ["节能环保", 74000],
      ["城乡社区", 38000],
      ["一般公共服务", 52000],
      ["其他", 22000],
    ],
    publicConsumption: [0, 1300, 190],
  }),
];
