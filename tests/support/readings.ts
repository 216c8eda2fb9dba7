import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How characters are read, as `npm run generate` made it: { 身: "shen juan" }. */
export const readings: Record<string, string> = JSON.parse(
  readFileSync(join(__dirname, "../../.generated/readings.json"), "utf8"),
);
