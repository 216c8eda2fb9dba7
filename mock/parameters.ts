// Reads the declared parameters out of the raw query, path and headers. Texts become numbers and truth values here;
// what cannot be read stays a text and fails the compiled check.
import type { Route } from "@generated/routes";

type Parameter = Route["parameters"][number];

/** The parameters by place and name, as the compiled check takes them. */
export interface ParameterValues {
  query: Record<string, unknown>;
  path: Record<string, unknown>;
  header: Record<string, unknown>;
}

/** A text that no parameter accepts: stands for bytes that are no text and for a name given twice. */
const unreadable: readonly string[] = [];

function decode(text: string): unknown {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return unreadable;
  }
}

/** Names and values of a raw query string. A name given twice has no value that could be meant. */
function readQuery(raw: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const pair of raw.split("&").filter((part) => part !== "")) {
    const cut = pair.indexOf("=");
    const name = decode(cut < 0 ? pair : pair.slice(0, cut));
    if (typeof name !== "string") continue;
    values.set(name, values.has(name) ? unreadable : decode(cut < 0 ? "" : pair.slice(cut + 1)));
  }
  return values;
}

function readAs(type: Parameter["type"], value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (type === "integer" && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}

/** The values of a route's parameters. Parameters that the contract does not name are left out. */
export function readParameters(
  route: Route,
  query: string,
  path: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string | undefined>>,
): ParameterValues {
  const values: ParameterValues = { query: {}, path: {}, header: {} };
  const asked = readQuery(query);
  for (const { name, in: place, type } of route.parameters) {
    const raw = { query: asked.get(name), path: path[name], header: headers[name.toLowerCase()] }[place];
    if (raw !== undefined) values[place][name] = readAs(type, raw);
  }
  return values;
}
