import type { Route } from "@generated/routes";
import { bearer, type MockClient } from "./mock-client";

const large = JSON.stringify({ padding: "x".repeat(65_536) });

/** What an operation refuses to somebody who may call it: a path to nothing, one that is too long, every wrong body. */
export function walkRefusals(client: MockClient, { method, path, takesBody }: Route): void {
  if (path === "/v1/session" && method === "DELETE") return;
  const headers = { ...bearer(client.signIn()), "Idempotency-Key": "a-good-key", "If-Match": '"1"' };
  const url = path.replace(/\{\w+\}/g, "nowhere");
  const ask = (to: string, body?: unknown, more = {}) =>
    client.ask(method, to, { headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) });
  if (path.includes("{")) {
    ask(url);
    ask(path.replace(/\{\w+\}/g, "x".repeat(65)));
  }
  ask(`${url}?limit=0&region=152923&year=2025&phone=1`);
  ask(`${url}?region=999999&year=2025`);
  if (!takesBody) return;
  ask(url, large);
  ask(url, "{");
  ask(url, {});
  ask(url, "a=b", { "content-type": "application/x-www-form-urlencoded" });
}
