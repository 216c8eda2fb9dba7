import type { PublicationSeed } from "../../publication-seed";
import { accountOf, budgetOf, departmentBudget } from "../../publications/budgets";
import { publisher } from "./publisher";

/** Sample numbers in 万元. */
export const budgets: PublicationSeed[] = [
  budgetOf(publisher, {
    year: 2026,
    revenue: [
      ["税收收入", 31200],
      ["非税收入", 9800],
      ["上级补助收入", 96400],
    ],
    spending: [
      ["教育", 18600],
      ["社会保障和就业", 24300],
      ["卫生健康", 12500],
      ["农林水", 33800],
      ["节能环保", 9200],
      ["城乡社区", 14600],
      ["一般公共服务", 15900],
      ["其他", 8500],
    ],
    publicConsumption: [0, 620, 110],
  }),
  accountOf(publisher, {
    year: 2024,
    revenue: [
      ["税收收入", 28900],
      ["非税收入", 10400],
      ["上级补助收入", 93100],
    ],
    spending: [
      ["教育", 17900],
      ["社会保障和就业", 22800],
      ["卫生健康", 12100],
      ["农林水", 34200],
      ["节能环保", 8700],
      ["城乡社区", 13300],
      ["一般公共服务", 15600],
      ["其他", 7800],
    ],
    publicConsumption: [0, 580, 96],
  }),
  departmentBudget("forestry", "额济纳旗林业和草原局2026年部门预算", 2026, [
    ["草原生态修复", 4200],
    ["公益林管护", 3100],
    ["森林草原防火", 860],
    ["机构运行", 940],
  ]),
];
