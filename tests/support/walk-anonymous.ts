// What is refused to anybody, and what a known tag is answered.
import { routes } from "@generated/routes";
import type { MockClient } from "./mock-client";

/** Wrong paths, bodies, types, regions, tags and keys, without signing in. */
export function walkAnonymous(client: MockClient): void {
  const large = JSON.stringify({ padding: "x".repeat(65_536) });
  for (const { method, path, takesBody, parameters } of routes) {
    const url = path.replace(/\{\w+\}/g, "nowhere");
    if (path.includes("{")) client.ask(method, url);
    if (path.includes("{regionCode}")) client.ask(method, path.replace(/\{\w+\}/, "999999"));
    if (takesBody) {
      client.ask(method, url, { body: large });
      client.ask(method, url, { body: "{", headers: { "Idempotency-Key": "a-good-key" } });
      client.ask(method, url, {
        body: "a=b",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    }
    if (parameters.some(({ name }) => name === "region")) {
      client.ask(method, `${url}?region=999999&q=x`);
      client.ask(method, url);
    }
    client.ask(method, url, { headers: { "If-None-Match": "x".repeat(201) } });
    if (!path.includes("{") && method === "GET") {
      client.ask(method, `${url}?region=152923&q=x&ids=x`, { headers: { "If-None-Match": "*" } });
    }
  }
  for (const path of [
    "/v1/regions/152923",
    "/v1/guide-packs/152923",
    "/v1/halls/hall-152923",
    "/v1/guides/g-birth",
    "/v1/notices/n-152923-2",
  ]) {
    client.get(path, { "If-None-Match": "*" });
    client.get(path, { "If-None-Match": "x".repeat(201) });
  }
  const report = { guideId: "g-nothing", version: "1", element: "phones", text: "窗口电话打不通" };
  expect(client.post("/v1/guide-reports", report).status).toBe(404);
  const headers = { "Idempotency-Key": "one-key-for-two" };
  for (const text of ["窗口电话打不通", "窗口电话换号了"])
    client.post("/v1/guide-reports", { ...report, guideId: "g-birth", text }, headers);
  for (const path of ["/v1/session", "/v1/session/renewal"]) {
    for (const code of ["first-code", "other-code"]) {
      client.post(
        path,
        path === "/v1/session" ? { provider: "wechat", code } : { refreshToken: code },
        headers,
      );
    }
  }
}
