// What an import writes besides the guides stands beside them, under the same name.

/** `x.ndjson` → `x.synonyms.json`. */
export function besideOutput(out: string, ending: string): string {
  return `${out.replace(/\.ndjson$/, "")}.${ending}`;
}
