import type { components } from "@contract/schema";
import { annualTable } from "../domain/disclosure/annual-table";
import { columns } from "../domain/publications/columns";
import type { BlockSeed } from "../regions/publication-seed";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";
import { entriesOf } from "./publication-entries";
import { disclosureTable } from "./statistics";

type Schemas = components["schemas"];

/** How many publications of a year stand in each column, counted in the catalogue itself. */
function yearCounts(pack: RegionPack, year: number): Schemas["Block"][] {
  const inYear = entriesOf(pack, `${year}-12-31`).filter(
    ({ seed, publication }) => !("daysAgo" in seed.on) && publication.publishedOn.startsWith(`${year}`),
  );
  const rows = columns
    .map(({ code, name }) => ({ name, count: inYear.filter(({ seed }) => seed.column === code).length }))
    .filter(({ count }) => count > 0);
  const caption = `${year}年本平台发布的条数`;
  const total: [string, string] = ["合计", String(inYear.length)];
  const cells = [...rows.map(({ name, count }) => [name, String(count)]), total];
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "chart" as const,
            chart: {
              caption,
              unit: "条",
              bars: rows.map(({ name, count }) => ({ label: name, value: count })),
            },
          },
        ]),
    { kind: "table", table: { caption, unit: "条", columns: ["栏目", "条数"], rows: cells } },
  ];
}

/** The official table of a year, the same as the statistics give; for a year without a request, of no request. */
function requestTable(
  { year, of }: Extract<BlockSeed, { kind: "annual-table" }>,
  { region }: RegionPack,
  context: Context,
): Schemas["Block"] {
  const table =
    of === "log"
      ? disclosureTable(region.code, year, context)
      : annualTable([], region.code, year, `${year}-12-31`);
  return { kind: "annual-table", annualTable: table };
}

/** A block as it is read; a computed one out of the log or the catalogue. */
export function computedBlocks(block: BlockSeed, pack: RegionPack, context: Context): Schemas["Block"][] {
  if (block.kind === "year-counts") return yearCounts(pack, block.year);
  if (block.kind === "annual-table") return [requestTable(block, pack, context)];
  return [block];
}
