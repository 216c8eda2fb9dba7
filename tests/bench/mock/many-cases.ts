// Disclosure requests by the thousand: the seeded ones again and again, each with an id, a number and an owner of its own.
import type { DisclosureCase } from "@mock/domain/disclosure/disclosure-case";
import { seededCases } from "@mock/regions/cases/seeded-cases";
import { packs } from "@mock/regions/packs";

/** So many people share them; the first is the resident of the preview. */
const people = 500;

/**
 * So many requests as of a moment.
 * @param ownShare the share of them that the resident has asked; the others are spread over everybody
 */
export function manyCases(count: number, now: number, ownShare = 1 / people): DisclosureCase[] {
  const seeded = seededCases(packs, now);
  return Array.from({ length: count }, (_, index) => {
    const [first] = seeded;
    const row = seeded[index % seeded.length] ?? first;
    if (!row) throw new Error("nothing is seeded");
    const own = index % Math.round(1 / ownShare) === 0;
    return {
      ...row,
      id: `dr-many-${index}`,
      number: `YSQ-${row.regionCode}-2026-${String(index).padStart(5, "0")}`,
      queryCode: "483920",
      ownerId: own ? "resident" : `person-${index % people}`,
    };
  });
}
