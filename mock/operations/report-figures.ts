import type { components } from "@contract/schema";
import type { RegionPack } from "../regions/region-pack";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

type Schemas = components["schemas"];

/** The printed figures of a place, in the order of its report. */
const figuresOf = ({ region, reportFigures }: RegionPack): Schemas["ReportFigure"][] =>
  reportFigures.map((figure) => ({ regionCode: region.code, regionName: region.name, ...figure }));

/** What a place's report printed of its hotline and mailbox, to stand beside the figures that are counted. */
export const ticketHistory = ({ reportFigures }: RegionPack): Schemas["TicketFigures"]["history"] =>
  reportFigures
    .filter(({ topic }) => topic === "hotline")
    .map(({ year, name, printed, numerator, denominator, note, source }) => ({
      year,
      name,
      printed,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      ...(note === undefined ? {} : { note }),
      source,
    }));

/** GET /v1/report-figures */
export const listReportFigures: Operation<"listReportFigures"> = ({ query }, context) => {
  const { region } = query;
  const pack = region === undefined ? undefined : packOf(region, context);
  if (region !== undefined && !pack) return { refused: "not_found" };
  const items = (pack ? [pack] : context.content.packs).flatMap(figuresOf);
  return { items: items.sort((one, other) => other.year - one.year) };
};
