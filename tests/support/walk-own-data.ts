import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";
import { ticketClient } from "./ticket-client";

type Schemas = components["schemas"];

/** Everything about one person: the cases in pages and by kind, what is kept, and the copy of it. */
function walkOwn(client: MockClient, persona: Schemas["PersonaId"]): void {
  const headers = bearer(client.signIn(persona));
  const list = (query: string) => read<Schemas["OwnCasePage"]>(client.get(`/v1/me/cases${query}`, headers));
  for (const query of ["", "?kind=ticket", "?kind=rating&limit=1", "?kind=disclosure-request"]) list(query);
  const { nextCursor } = list("?limit=1");
  if (nextCursor) list(`?limit=50&cursor=${nextCursor}`);
  expect(client.get("/v1/me/cases?cursor=nothing", headers).status).toBe(400);
  client.get("/v1/me/data", headers);
  client.get("/v1/me/data/export", headers);
}

/** An account that may not go yet, then goes, then asks again. */
function walkClosure(client: MockClient): void {
  const me = ticketClient(client, "agent");
  const close = (body: unknown = { confirms: true }) =>
    client.post("/v1/me/closure", body, me.headers).status;
  expect([close({}), close()]).toEqual([400, 409]);
  for (const { id, kind } of read<Schemas["OwnData"]>(client.get("/v1/me/data", me.headers)).open) {
    if (kind === "ticket") me.does(id, { action: "withdraw" });
    else {
      const path = `/v1/${kind}s/${id}`;
      const { version } = read<{ version: number }>(client.get(path, me.headers));
      const match = { ...me.headers, "If-Match": `"${version}"` };
      expect(client.post(`${path}/actions`, { action: "withdraw" }, match).status).toBe(200);
    }
  }
  expect([close(), close()]).toEqual([200, 401]);
  expect(client.signIn("agent").person.loginLevel).toBe("L1");
}

/** All that is one person's, for everybody of the preview; one of them then closes the account. */
export function walkOwnData(client: MockClient): void {
  for (const persona of ["resident", "herder", "agent", "elder", "company"] as const)
    walkOwn(client, persona);
  walkClosure(client);
}

/** Notices of a region by column, and every picture of theirs. */
export function walkNotices(client: MockClient, region: string): void {
  for (const column of ["notice", "missing", "culture", "photos"]) {
    const url = `/v1/notices?region=${region}&column=${column}`;
    for (const { id } of read<Schemas["NoticePage"]>(client.get(url)).items) {
      const { gallery = [] } = read<Schemas["Notice"]>(client.get(`/v1/notices/${id}`));
      for (const picture of gallery) {
        const path = `/v1/notices/${id}/pictures/${picture.id}`;
        client.get(path, { "If-None-Match": client.get(path).headers.etag ?? "" });
      }
      expect(client.get(`/v1/notices/${id}/pictures/nothing`).status).toBe(404);
    }
  }
}
