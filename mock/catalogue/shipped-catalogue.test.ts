import { join } from "node:path";
import { packs } from "../regions/packs";
import { readCatalogue } from "./import-catalogue";
import { regionNames } from "./region-names";

const dir = join(__dirname, "../regions/catalogue");
const today = "2026-10-16";

test("the shipped catalogue is imported whole, breaks no rule and lacks no element", async () => {
  const { guides, report } = await readCatalogue(dir, { today, regionNames });
  expect(report).toMatchObject({
    rejected: { total: 0 },
    quarantined: { total: 0, first: [] },
    breached: {},
    neutralised: {},
    cut: {},
    unusedColumns: {},
    missingFiles: [],
  });
  expect(new Set(guides.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  for (const { region } of packs) {
    const own = guides.filter((guide) => guide.region.code === region.code);
    expect(own.length).toBeGreaterThanOrEqual(40);
    for (const guide of own) expect(guide.place.hallId).toBe(region.hallId);
  }
  for (const guide of guides) {
    const { legalBases, conditions, stages, materials, keywords, consultPhones, complaintPhones } = guide;
    const lists = { legalBases, conditions, stages, materials, keywords, consultPhones, complaintPhones };
    const lacking = Object.entries(lists).filter(([, list]) => list.length === 0);
    expect({ id: guide.id, lacking }).toEqual({ id: guide.id, lacking: [] });
    expect(guide.legalBases.every(({ law, text }) => law.startsWith("《") && text !== undefined)).toBe(true);
    expect(guide.stages.every(({ by, limit }) => by !== undefined && limit !== undefined)).toBe(true);
  }
});
