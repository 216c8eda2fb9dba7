type Value = string | number | boolean | undefined;

/**
 * Fills a path template of the contract and puts what is left into the query, without URL or URLSearchParams,
 * which a mini-program does not have.
 */
export function buildUrl(base: string, template: string, params: Record<string, Value>): string {
  const rest = { ...params };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  const query = Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return `${base}${path}${query === "" ? "" : `?${query}`}`;
}
