import type { components } from "@contract/schema";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import { sampleJpeg } from "../../tests/support/sample-files";
import { surveyIds } from "../../tests/support/survey-ids";
import { goodVote } from "../../tests/support/surveys-client";

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

test("the file holds as much of every kind as is said to be kept", () => {
  const client = mockClient();
  const headers = bearer(client.signIn());
  client.post(`/v1/surveys/${surveyIds.vote}/answers`, goodVote, headers);
  const file = { size: 900, parts: [{ name: "file", value: { name: "机井.jpg", bytes: sampleJpeg } }] };
  client.ask("POST", "/v1/uploads", { headers: { ...headers, "Idempotency-Key": "a-photo-1" }, form: file });
  const all = read<Schemas["OwnDataExport"]>(client.get("/v1/me/data/export", headers));
  const { kept } = read<Schemas["OwnData"]>(client.get("/v1/me/data", headers));
  expect(Object.fromEntries(kept.map(({ kind, count }) => [kind, count]))).toEqual({
    account: 1,
    "disclosure-requests": all.disclosureRequests.length,
    tickets: all.tickets.length,
    ratings: all.ratings.length,
    "survey-answers": 1,
    messages: all.messages.length,
    uploads: 1,
  });
  expect(all.surveyAnswers).toMatchObject([
    { title: expect.stringContaining("选旗树旗花"), answer: goodVote },
  ]);
  expect(all.uploads).toMatchObject([{ name: "机井.jpg", mediaType: "image/jpeg" }]);
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
