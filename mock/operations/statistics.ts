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

/** GET /v1/statistics/{topic}; the one topic is disclosure. */
export const getStatistics: Operation<"getStatistics"> = ({ query }, context) =>
  packOf(query.region, context)
    ? disclosureTable(query.region, query.year, context)
    : { refused: "not_found" };
