import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { parseGuides } from "./parse-guides";

const shipped = join(__dirname, "../../.generated/catalogue.ndjson");

/** The shipped catalogue as `npm run generate` imported it. Throws a sentence when that was not run yet. */
export function readShippedGuides(): ImportedGuide[] {
  if (!existsSync(shipped)) throw new Error("还没有事项目录。请先运行：npm run generate");
  return parseGuides(readFileSync(shipped, "utf8"));
}
