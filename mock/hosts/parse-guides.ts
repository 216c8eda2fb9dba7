import type { ImportedGuide } from "../catalogue/imported-guide";

/** The guides of an import's output: one JSON document a line. */
export function parseGuides(text: string): ImportedGuide[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as ImportedGuide);
}
