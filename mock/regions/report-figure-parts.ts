// Figures of older public reports, as data. What a report does not say stays unsaid.
import type { components } from "@contract/schema";
import { type Measure, type MeasureWords, measures } from "./report-measures";

type Figure = components["schemas"]["ReportFigure"];

/** A figure as its place gives it; the place itself comes with the pack. */
export type ReportFigureSeed = Omit<Figure, "regionCode" | "regionName">;

/** What only some figures have: the counts behind a rate, a note, a name of its own. */
type More = Partial<Pick<Figure, "numerator" | "denominator" | "note" | "name" | "value">>;

/** A figure of one report: its measure, what was printed, its value where that is a number, and more. */
export type PrintedFigure = (
  measure: Measure,
  printed: string,
  value?: number,
  more?: More,
) => ReportFigureSeed;

/** Figures of the report of one place and year. */
export const printedIn =
  (year: number, source: string): PrintedFigure =>
  (measure, printed, value, more = {}) => {
    const { topic, name, unit }: MeasureWords = measures[measure];
    return {
      year,
      topic,
      measure,
      measureName: name,
      name,
      ...(value === undefined ? {} : { value }),
      ...(unit ? { unit } : {}),
      printed,
      ...more,
      source,
    };
  };
