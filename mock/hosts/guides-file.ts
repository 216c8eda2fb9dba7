import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { lazyWords } from "./lazy-words";
import { parseGuides } from "./parse-guides";

const generated = join(__dirname, "../../.generated");

function readGenerated(name: string): string {
  const path = join(generated, name);
  if (!existsSync(path)) throw new Error("还没有事项目录。请先运行：npm run generate");
  return readFileSync(path, "utf8");
}

/** The shipped catalogue as `npm run generate` imported it. Throws a sentence when that was not run yet. */
export function readShippedGuides(): ImportedGuide[] {
  return parseGuides(readGenerated("catalogue.ndjson"));
}

/** The shipped synonyms and the readings of all characters, read when a search first needs them. */
export const shippedWords = lazyWords(
  () => readGenerated("catalogue.synonyms.json"),
  () => readGenerated("readings.json"),
);
