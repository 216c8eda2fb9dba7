import { addDays, type Day, kindOfDay } from "../domain/calendar";
import { isCreditCode } from "../domain/identity";
import { readShippedGuides } from "../hosts/guides-file";
import { packs } from "./packs";
import type { BlockSeed, PublicationSeed } from "./publication-seed";
import type { RegionPack } from "./region-pack";

const places = packs.map((pack) => [pack.region.name, pack] as const);

/** 条例第二十六条. */
const limitInWorkingDays = 20;

function workingDaysBetween(created: Day, published: Day): number {
  let count = 0;
  for (let day = addDays(created, 1); day <= published; day = addDays(day, 1))
    if (kindOfDay(day).works) count += 1;
  return count;
}

const fixed = ({ publications }: RegionPack) =>
  publications.flatMap((seed) => ("daysAgo" in seed.on ? [] : [{ seed, on: seed.on }]));
const sumsOf = (blocks: readonly BlockSeed[]) =>
  blocks.flatMap((block) => {
    const rows = block.kind === "table" ? block.table.rows : [];
    const total = rows.find(([name]) => name === "合计");
    return (total ?? []).flatMap((text, column) => {
      const parts = rows.filter((row) => row !== total).map((row) => Number(row[column]));
      if (column === 0 || text === "") return [];
      return [{ total: Number(text), sum: parts.reduce((sum, part) => sum + part, 0) }];
    });
  });

test("as much as is asked stands in every place, a column never empty", () => {
  const today = "2026-10-16";
  const counts = packs.map((pack) => [
    pack.region.code,
    fixed(pack).filter(({ on }) => on[1] <= today).length,
    new Set(pack.publications.map(({ column }) => column)).size,
  ]);
  const least: Record<string, number> = { "152923": 30, "150623": 30 };
  for (const [code, count, columns] of counts) {
    expect([code, Number(count) >= (least[String(code)] ?? 20), columns]).toEqual([code, true, 14]);
  }
});

describe.each(places)("%s", (_, pack) => {
  const { publications, agencies, region } = pack;
  const bySlug = new Map(publications.map((seed) => [seed.slug, seed]));
  const names = (slugs: (seed: PublicationSeed) => string[] | undefined) =>
    publications.flatMap((seed) => slugs(seed) ?? []);

  test("a slug stands for one publication, and what is named is there", () => {
    expect(bySlug.size).toBe(publications.length);
    expect(
      names(({ reads, related }) => [...(reads ?? []), ...(related ?? [])]).filter(
        (slug) => !bySlug.has(slug),
      ),
    ).toEqual([]);
    expect(publications.filter(({ slug }) => !/^[a-z0-9-]{1,50}$/.test(slug))).toEqual([]);
  });

  test("published on a working day within 20 working days of its making, no later than this year's spring for reports", () => {
    const late = fixed(pack).filter(({ on: [created, published] }) => {
      const days = workingDaysBetween(created, published);
      return created > published || days > limitInWorkingDays || !kindOfDay(published).works;
    });
    const ofYearsWithNotice = late.filter(({ on }) => on[1] < "2027-01-01");
    expect(ofYearsWithNotice.map(({ seed, on }) => [seed.slug, ...on])).toEqual([]);
    const reports = fixed(pack).filter(({ seed }) => seed.slug.startsWith("report-"));
    expect(reports.filter(({ on }) => on[1].slice(5) > "03-31")).toEqual([]);
  });

  test("谁起草、谁解读: a reading is by who drafted what it reads", () => {
    const readings = publications.filter(({ kind }) => kind === "reading");
    expect(readings.length).toBeGreaterThanOrEqual(2);
    for (const { slug, by, reads = [] } of readings) {
      const drafters = reads
        .map((policy) => bySlug.get(policy))
        .map((policy) => policy?.drafter ?? policy?.by);
      expect([slug, ...new Set(drafters)]).toEqual([slug, by]);
    }
  });

  test("sums are those of their parts, and a budget spends what it has", () => {
    const sums = publications.flatMap(({ blocks }) => sumsOf(blocks));
    expect(sums.length).toBeGreaterThanOrEqual(3);
    for (const { total, sum } of sums) expect(sum).toBeCloseTo(total, 6);
    for (const { blocks } of publications.filter(({ slug }) => /^(budget|account)-\d+$/.test(slug))) {
      const [revenue, spending] = sumsOf(blocks);
      expect(revenue?.total).toBe(spending?.total);
    }
  });

  test("agencies have valid codes of the place, those of the guides where a guide names them", () => {
    const known = new Map(readShippedGuides().map(({ department }) => [department.name, department.code]));
    const codes = agencies.map(({ agency }) => agency.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !isCreditCode(code) || code.slice(2, 8) !== region.code)).toEqual([]);
    const other = agencies.filter(({ agency }) => (known.get(agency.name) ?? agency.code) !== agency.code);
    expect(other).toEqual([]);
    expect(agencies.filter(({ agency }) => known.has(agency.name)).length).toBeGreaterThanOrEqual(17);
    expect(new Set(agencies.map(({ key }) => key)).size).toBe(agencies.length);
  });

  test("telephones of agencies are plainly placeholders, one each", () => {
    const phones = agencies.map(({ agency }) => agency.phone);
    expect(phones.filter((phone) => !/^0\d{3}-0000\d{3}$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test("what is no fact says so, and the facts are those of the one report", () => {
    const reports = publications.filter(({ provenance }) => provenance.kind === "report");
    const years = new Set(reports.map(({ provenance }) => /(\d{4})年/.exec(provenance.text)?.[1]));
    expect(years.size).toBe(1);
    const samples = publications.filter(({ provenance }) => provenance.kind === "sample");
    expect(samples.filter(({ provenance }) => !provenance.text.includes("示例"))).toEqual([]);
  });
});
