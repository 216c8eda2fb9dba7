import type { components } from "@contract/schema";
import { bearer, mockClient, read } from "../../tests/support/mock-client";

type Schemas = components["schemas"];

test("every kind of what is kept says what for; what the law keeps says by which", () => {
  const client = mockClient();
  const { kept, mayClose, open } = read<Schemas["OwnData"]>(
    client.get("/v1/me/data", bearer(client.signIn())),
  );
  expect(kept.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["account", "disclosure-requests", "tickets", "messages"]),
  );
  for (const { purpose, article, deletable } of kept) {
    expect(purpose).toBeTruthy();
    expect(article === undefined).toBe(deletable);
  }
  expect(mayClose).toBe(open.length === 0);
});

test("the file holds every case as its owner sees it, and nobody else's", () => {
  const client = mockClient();
  const headers = bearer(client.signIn("herder"));
  const all = read<Schemas["OwnDataExport"]>(client.get("/v1/me/data/export", headers));
  const cases = read<Schemas["OwnCasePage"]>(client.get("/v1/me/cases?limit=50", headers));
  const ids = [...all.disclosureRequests, ...all.tickets, ...all.ratings].map(({ id }) => id);
  expect(ids.sort()).toEqual(cases.items.map(({ id }) => id).sort());
  for (const one of all.tickets) expect(one).toEqual(read(client.get(`/v1/tickets/${one.id}`, headers)));
  expect(all.person).toEqual(read(client.get("/v1/me", headers)));
  expect(all.messages.length).toBe(read<Schemas["MessagePage"]>(client.get("/v1/messages", headers)).total);
  expect(client.get("/v1/me/data/export").status).toBe(401);
});
