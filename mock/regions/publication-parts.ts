// Parts of publications, and where they come from.
import type { components } from "@contract/schema";
import type { BlockSeed, PublicationSeed } from "./publication-seed";

type Schemas = components["schemas"];
type Provenance = PublicationSeed["provenance"];

/** A place as its publications name it. */
export interface Publisher {
  region: string;
  /** 额济纳旗 */
  name: string;
  /** 额济纳旗人民政府 */
  government: string;
  /** What its 文号 begin with: 额政. */
  sign: string;
  /** 本旗, 本市, 本区 */
  here: string;
}

/** Drawings that the app knows. */
export type DrawingName =
  | "grassland"
  | "poplar"
  | "lake"
  | "hall"
  | "road"
  | "school"
  | "clinic"
  | "water"
  | "wetland"
  | "forest"
  | "herd"
  | "market";

/** Made up for the preview. */
export const sample: Provenance = { kind: "sample", text: "示例内容：为演示而编，不是真实公文。" };

/** Figures of a place's public report. */
export function fromReport(name: string, year: number): Provenance {
  return {
    kind: "report",
    text: `摘自${name}${year}年公开的年度报告：数字是报告里的，文字有删节；日期和索引号是示例。`,
  };
}

/** A published law in short. */
export function fromLaw(title: string): Provenance {
  return { kind: "law", text: `${title}的摘要，以公布的原文为准；索引号和转载日期是示例。` };
}

/** Out of the log and the catalogue. */
export const computed: Provenance = {
  kind: "computed",
  text: "表里的数由系统按申请记录和公开目录算出，不是人工填的；记录本身是示例。",
};

export const heading = (text: string): BlockSeed => ({ kind: "heading", text });
export const text = (...paragraphs: string[]): BlockSeed[] =>
  paragraphs.map((one) => ({ kind: "paragraph", text: one }));
export const list = (...items: string[]): BlockSeed => ({ kind: "list", items });
export const table = (
  caption: string,
  columns: string[],
  rows: string[][],
  more: Pick<Schemas["Table"], "unit" | "note"> = {},
): BlockSeed => ({ kind: "table", table: { caption, columns, rows, ...more } });
export const chart = (
  caption: string,
  unit: string,
  bars: readonly (readonly [label: string, value: number, of?: number])[],
): BlockSeed => ({
  kind: "chart",
  chart: {
    caption,
    unit,
    bars: bars.map(([label, value, of]) => ({ label, value, ...(of === undefined ? {} : { of }) })),
  },
});

/** A drawing with what it shows. */
export const drawing = (name: DrawingName, alt: string): Schemas["Drawing"] => ({ name, alt });
export const picture = (name: DrawingName, alt: string, caption: string): BlockSeed => ({
  kind: "picture",
  picture: drawing(name, alt),
  caption,
});
