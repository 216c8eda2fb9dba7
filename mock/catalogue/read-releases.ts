// The list of suspicious guides that staff have looked at and let through.
import { readFileSync } from "node:fs";
import type { Releases } from "./quarantine";
import { CatalogueError } from "./read-export";

/**
 * Reads lines of an id and a content hash, as the report gives them; `#` begins a comment. Throws CatalogueError on
 * a file that cannot be read and on any line that is neither: half a list must not pass for a whole one.
 */
export function readReleases(path: string): Releases {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CatalogueError(`放行单打不开：${path}`);
  }
  const releases = new Map<string, Set<string>>();
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw
      .replace(/^\uFEFF/, "")
      .replace(/#.*$/, "")
      .trim();
    if (line === "") return;
    const [, id, hash] = /^([A-Za-z0-9._-]{1,64})[\s,]+([0-9a-f]{16})$/.exec(line) ?? [];
    if (id === undefined || hash === undefined) {
      throw new CatalogueError(`放行单第 ${index + 1} 行应当是“事项编号 内容码”：${path}`);
    }
    releases.set(id, (releases.get(id) ?? new Set()).add(hash));
  });
  return releases;
}
