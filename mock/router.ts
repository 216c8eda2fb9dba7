// Finds the operation of a request in the static table made from the contract.
import { type Route, routes } from "@generated/routes";

/** Where a request leads. */
export type Match =
  | { kind: "operation"; route: Route; path: Record<string, string> }
  | { kind: "other-method"; allow: string[] }
  | { kind: "nothing" };

interface Entry {
  route: Route;
  segments: string[];
}

/** Every path names its room in the second place, /v1/guides/{guideId}: by that and its length few are left. */
const roomOf = (segments: readonly string[]) => `${segments.length}/${segments[1]}/${segments[2]}`;

const rooms = new Map<string, Entry[]>();
for (const route of routes) {
  const segments = route.path.split("/");
  const room = roomOf(segments);
  rooms.set(room, [...(rooms.get(room) ?? []), { route, segments }]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape cannot be any identifier; as it is, it fails the parameter's pattern.
    return text;
  }
}

function bind(entry: Entry, segments: readonly string[]): Record<string, string> | undefined {
  if (entry.segments.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, expected] of entry.segments.entries()) {
    const actual = segments[index] ?? "";
    if (!expected.startsWith("{")) {
      if (expected !== actual) return undefined;
    } else if (actual === "") {
      return undefined;
    } else {
      path[expected.slice(1, -1)] = decode(actual);
    }
  }
  return path;
}

/** The operation for a method and a path, or the methods that the path does know, or nothing. */
export function matchRoute(method: string, path: string): Match {
  const segments = path.split("/");
  const found = (rooms.get(roomOf(segments)) ?? []).flatMap((entry) => {
    const bound = bind(entry, segments);
    return bound ? [{ route: entry.route, path: bound }] : [];
  });
  if (found.length === 0) return { kind: "nothing" };
  const match = found.find(({ route }) => route.method === method);
  if (match) return { kind: "operation", ...match };
  const methods = found.map(({ route }) => route.method);
  return {
    kind: "other-method",
    allow: [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"],
  };
}
