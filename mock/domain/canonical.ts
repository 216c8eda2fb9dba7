/** A JSON value as text, the properties of objects by their names: two values that mean the same are the same text. */
export function canonicalText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = given.map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`);
  return `{${parts.sort().join(",")}}`;
}
