import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportedGuide } from "../catalogue/imported-guide";

const shipped = join(__dirname, "../../.generated/catalogue.ndjson");

/** The guides of an import's output: one JSON document a line. */
export function parseGuides(text: string): ImportedGuide[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as ImportedGuide);
}

/** The shipped catalogue as `npm run generate` imported it. Throws a sentence when that was not run yet. */
export function readShippedGuides(): ImportedGuide[] {
  if (!existsSync(shipped)) throw new Error("还没有事项目录。请先运行：npm run generate");
  return parseGuides(readFileSync(shipped, "utf8"));
}
