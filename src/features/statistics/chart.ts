// One chart: drawn on the page, drawn as a picture, and written as CSV from the same value.
import type { BarLine } from "@/shared/ui/bars";
import type { LineChartProps } from "@/shared/ui/line-chart";

/** A rate in large figures. */
export interface BigRate {
  name: string;
  /** 94.2%; undefined where there is no rate. */
  percent: string | undefined;
  length: number | undefined;
  /** 办结 97 ÷ 受理 103; or why there is no rate. */
  counted: string;
}

/** How it is drawn. */
export type Plot =
  | { kind: "bars"; bars: readonly BarLine[] }
  | { kind: "line"; line: LineChartProps }
  | { kind: "rates"; rates: readonly BigRate[] };

/** Numbers that belong together. */
export interface Chart {
  id: string;
  title: string;
  /** Right of the title. */
  aside?: string;
  /** Copied from a printed report. */
  real?: true;
  /** What it comes to, in a sentence. */
  say?: string;
  plot: Plot;
  /** Under the drawing: the sums one can check. */
  sums: readonly string[];
  table: { columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** How it is counted and where it comes from. */
  how: readonly string[];
}
