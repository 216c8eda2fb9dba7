import type { PublicationSeed } from "../../publication-seed";
import { budgetOf } from "../../publications/budgets";
import { publisher } from "./publisher";

/** Sample numbers in 万元. */
export const budgets: PublicationSeed[] = [
  budgetOf(publisher, {
    year: 2026,
    revenue: [
      ["税收收入", 1520000],
      ["非税收入", 410000],
      ["上级补助收入", 980000],
    ],
    spending: [
      ["教育", 460000],
      ["社会保障和就业", 520000],
      ["卫生健康", 280000],
      ["农林水", 430000],
      ["节能环保", 260000],
      ["城乡社区", 390000],
      ["一般公共服务", 330000],
      ["其他", 240000],
    ],
    publicConsumption: [45, 5200, 980],
  }),
];
