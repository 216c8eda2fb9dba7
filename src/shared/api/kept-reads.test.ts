import { QueryObserver } from "@tanstack/react-query";
import { waitFor } from "@testing-library/react";
import { backend } from "../../../tests/support/backend";
import { personalKey } from "./personal";
import { createQueryClient } from "./query-client";
import { read } from "./request";
import { enterSession, forgetSession } from "./session";

const meQuery = () => ({ queryKey: personalKey("me"), queryFn: () => read("/v1/me", {}) });
const keptPersonal = () => Object.keys(localStorage).filter((key) => key.startsWith('read-["mine"'));

beforeEach(() => forgetSession());

/** Reads, and waits until the phone holds what was read. */
async function readsAndKeeps(client: ReturnType<typeof createQueryClient>): Promise<void> {
  await client.fetchQuery(meQuery());
  await waitFor(() => expect(keptPersonal()).toHaveLength(1));
}

test("what a person read is kept for this person, and is wiped at sign-out", async () => {
  const client = createQueryClient();
  enterSession(backend.signIn("resident"));
  await readsAndKeeps(client);
  expect(keptPersonal()).toEqual(['read-["mine","p-resident","me"]']);
  forgetSession();
  expect(keptPersonal()).toEqual([]);
  expect(client.getQueryCache().findAll({ queryKey: ["mine"] })).toEqual([]);
  client.clear();
});

test("what was kept of one person is never shown to another, even if it was put back", async () => {
  const client = createQueryClient();
  enterSession(backend.signIn("resident"));
  await readsAndKeeps(client);
  const [key = ""] = keptPersonal();
  const kept = String(localStorage.getItem(key));
  enterSession(backend.signIn("herder"));
  localStorage.setItem(key, kept);
  const observer = new QueryObserver(client, { ...meQuery(), queryKey: ["mine", "p-resident", "me"] });
  await expect(observer.refetch()).resolves.toMatchObject({ data: { id: "p-herder" } });
  expect(localStorage.getItem(key)).toBe(kept);
  client.clear();
});

test("an answer that comes after the sign-out is not kept", async () => {
  const client = createQueryClient();
  enterSession(backend.signIn("resident"));
  backend.fault({ path: "/v1/me", kind: "latency", milliseconds: 30 });
  const reading = client.fetchQuery(meQuery()).catch(() => undefined);
  forgetSession();
  await reading;
  await read("/v1/regions", {});
  expect(keptPersonal()).toEqual([]);
  client.clear();
});
