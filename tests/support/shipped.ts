// Guides of the shipped catalogue by their names, for tests that read one.
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import { readShippedGuides } from "@mock/hosts/guides-file";

/** The region that the app shows first. */
export const firstRegion = "152923";

/** A guide of a region (the first one unless told), with the address of its page. */
export function guideNamed(name: string, region = firstRegion): ImportedGuide & { path: string } {
  const found = readShippedGuides().find((guide) => guide.name === name && guide.region.code === region);
  if (!found) throw new Error(`目录里没有“${name}”（${region}）`);
  return { ...found, path: guidePath(found.id) };
}

/** Where the app shows a guide. */
export function guidePath(id: string): string {
  return `/pages/guides/detail/index?id=${id}`;
}
