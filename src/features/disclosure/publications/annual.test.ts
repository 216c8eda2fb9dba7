import "@/shared/i18n/all-messages";
import type { components } from "@contract/schema";
import { cellsOf, equationOf, figureOf, linesOf, resultsOf } from "./annual";

type AnnualTable = components["schemas"]["AnnualTable"];

const row = (code: string, title: string, citizen: number, firm: number) => ({
  code,
  title,
  level: code.split(".").length,
  values: [citizen, firm, 0, 0, 0, 0, citizen + firm],
});

const table: AnnualTable = {
  regionCode: "152923",
  year: 2026,
  columns: ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
  rows: [
    row("1", "一、本年新收", 4, 1),
    row("2", "二、上年结转", 1, 0),
    row("3.1", "（一）予以公开", 2, 0),
    row("3.3", "（三）不予公开", 1, 1),
    row("3.3.1", "1. 属于国家秘密", 0, 0),
    row("3.3.4", "4. 保护第三方合法权益", 1, 1),
    row("3.7", "（七）总计", 3, 1),
    row("4", "四、结转下年度继续办理", 2, 0),
  ],
  holds: true,
};
const total = 6;

test("the third part begins with its total", () => {
  const lines = linesOf(table, total).map(({ code, value, level }) => [code, value, level]);
  expect(lines).toEqual([
    ["1", 5, 1],
    ["2", 1, 1],
    ["3", 4, 1],
    ["3.1", 2, 2],
    ["3.3", 2, 2],
    ["3.3.1", 0, 3],
    ["3.3.4", 2, 3],
    ["3.7", 4, 2],
    ["4", 2, 1],
  ]);
});

test("each column has figures and a sum of its own", () => {
  expect(figureOf(table, "3.3", 0)).toBe(1);
  expect(equationOf(table, 0)).toBe("一 + 二 = 三 + 四：4 + 1 = 3 + 2");
  expect(equationOf(table, total)).toBe("一 + 二 = 三 + 四：5 + 1 = 4 + 2");
});

test("results are parts of what was handled, and of nothing where nothing was", () => {
  expect(resultsOf(table, total).slice(0, 3)).toEqual([
    { label: "予以公开", value: 2, of: 4 },
    { label: "部分公开", value: 0, of: 4 },
    { label: "不予公开", value: 2, of: 4 },
  ]);
  expect(resultsOf(table, 2)[0]).toEqual({ label: "予以公开", value: 0 });
});

test("the whole table has all seven columns", () => {
  const { columns, rows } = cellsOf(table);
  expect(columns).toHaveLength(8);
  expect(rows[0]).toEqual(["一、本年新收", "4", "1", "0", "0", "0", "0", "5"]);
});
