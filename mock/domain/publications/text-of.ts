import type { components } from "@contract/schema";

type Schemas = components["schemas"];
type Block = Schemas["Block"];

/** A table as cells, its head first. */
export function cellsOf(block: Block): string[][] {
  switch (block.kind) {
    case "table":
      return [block.table.columns, ...block.table.rows];
    case "chart":
      return [
        ["项目", `数量（${block.chart.unit}）`],
        ...block.chart.bars.map(({ label, value }) => [label, String(value)]),
      ];
    case "annual-table": {
      const { columns, rows } = block.annualTable;
      return [["项目", ...columns], ...rows.map(({ title, values }) => [title, ...values.map(String)])];
    }
    default:
      return [];
  }
}

/** What stands over a table or a chart; empty where nothing does. */
export function captionOf(block: Block): string {
  switch (block.kind) {
    case "table":
      return block.table.caption ?? "";
    case "chart":
      return block.chart.caption;
    case "annual-table":
      return `${block.annualTable.year}年收到和处理政府信息公开申请情况`;
    default:
      return "";
  }
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "list":
      return block.items.join("；");
    case "picture":
      return block.caption ?? block.picture.alt;
    case "table":
      return [block.table.caption ?? "", ...cellsOf(block).map((row) => row.join(" "))].join(" ").trim();
    case "chart":
      return block.chart.caption;
    // The table of requests is the same words in every year.
    case "annual-table":
      return "";
  }
}

/** The text of a publication as one line of prose, in which a search looks. */
export function textOf({ blocks }: Pick<Schemas["Publication"], "blocks">): string {
  return blocks
    .map(lineOf)
    .filter((line) => line !== "")
    .join(" ");
}
