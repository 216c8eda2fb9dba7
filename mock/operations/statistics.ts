import type { components } from "@contract/schema";
import { requestRows } from "../disclosure-rows";
import { dayOf } from "../domain/calendar";
import { annualTable } from "../domain/disclosure/annual-table";
import type { Context, Operation } from "./operation";
import { packOf } from "./region-guides";

/** The official table of a year, computed from all requests of the region. */
export function disclosureTable(
  regionCode: string,
  year: number,
  context: Context,
): components["schemas"]["AnnualTable"] {
  const rows = requestRows(context).filter((row) => row.regionCode === regionCode);
  return annualTable(rows, regionCode, year, dayOf(context.now));
}

/** GET /v1/statistics/{topic}; the one topic is disclosure. A year that has not begun has no figures. */
export const getStatistics: Operation<"getStatistics"> = ({ query }, context) => {
  if (!packOf(query.region, context)) return { refused: "not_found" };
  if (query.year > Number(dayOf(context.now).slice(0, 4))) {
    return { refused: "invalid_request", errors: [{ pointer: "#/query/year", code: "range" }] };
  }
  return disclosureTable(query.region, query.year, context);
};
