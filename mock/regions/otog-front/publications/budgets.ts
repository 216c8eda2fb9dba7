import type { PublicationSeed } from "../../publication-seed";
import { accountOf, budgetOf, departmentBudget } from "../../publications/budgets";
import { publisher } from "./publisher";

/** Sample numbers in 万元. */
export const budgets: PublicationSeed[] = [
  budgetOf(publisher, {
    year: 2026,
    revenue: [
      ["税收收入", 182000],
      ["非税收入", 46000],
      ["上级补助收入", 121000],
    ],
    spending: [
      ["教育", 52000],
      ["社会保障和就业", 61000],
      ["卫生健康", 34000],
      ["农林水", 73000],
      ["节能环保", 26000],
      ["城乡社区", 41000],
      ["一般公共服务", 38000],
      ["其他", 24000],
    ],
    publicConsumption: [0, 940, 180],
  }),
  accountOf(publisher, {
    year: 2024,
    revenue: [
      ["税收收入", 171000],
      ["非税收入", 49000],
      ["上级补助收入", 118000],
    ],
    spending: [
      ["教育", 50000],
      ["社会保障和就业", 58000],
      ["卫生健康", 33000],
      ["农林水", 74000],
      ["节能环保", 25000],
      ["城乡社区", 39000],
      ["一般公共服务", 37000],
      ["其他", 22000],
    ],
    publicConsumption: [0, 900, 165],
  }),
  departmentBudget("education", "鄂托克前旗教育局2026年部门预算", 2026, [
    ["义务教育", 31200],
    ["学前教育", 9800],
    ["校车和营养餐", 2600],
    ["机构运行", 1400],
  ]),
];
