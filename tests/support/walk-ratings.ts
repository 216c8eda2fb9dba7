import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";
import { codeOf, ratingClient } from "./rating-client";

type Schemas = components["schemas"];

/** Everything that one person can read of the own ratings, and of what may be rated. */
function walkOwnRatings(client: MockClient, persona: Schemas["PersonaId"]): void {
  const headers = bearer(client.signIn(persona));
  const { items } = read<Schemas["RatingPage"]>(client.get("/v1/ratings?limit=50", headers));
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) client.get(`/v1/ratings/${id}`, headers);
  const { items: offers } = read<Schemas["RateablePage"]>(client.get("/v1/rateables?limit=50", headers));
  for (const { ref } of offers) {
    const stage = ref.stage === undefined ? "" : `&stage=${ref.stage}`;
    client.get(`/v1/rating-subject?kind=${ref.kind}&id=${ref.id}${stage}`, headers);
  }
}

/** One bad rating of a window through most of what can happen to it, held against the contract at every step. */
function walkOneRating(client: MockClient): void {
  const code = codeOf(client, "03");
  const { id } = ratingClient(client).rate(
    { kind: "window", id: code },
    { tags: ["waited-long"], tagsVersion: "2026-1", text: "等了一个半小时" },
  );
  const agency = (action: object) => () => ratingClient(client).agency(id, action);
  const rater = (action: object) => () => ratingClient(client).does(id, action);
  const steps: (() => unknown)[] = [
    agency({ action: "verify" }),
    agency({ action: "explain", text: "人手是上级定的。", article: "某办法第三条" }),
    rater({ action: "not-satisfied", reason: "中午也该有人" }),
    agency({ action: "review", result: "upheld", text: "中午应当有人值班。" }),
    agency({ action: "start-rectifying" }),
    agency({ action: "rectify", text: "中午有人值班了。" }),
    agency({ action: "call-back", result: "unreached", text: "没有接" }),
    rater({ action: "follow-up", text: "还要看看下周" }),
    rater({ action: "re-rate", level: 4, text: "好多了" }),
  ];
  for (const step of steps) {
    client.post("/preview/clock", { advanceDays: 1 });
    step();
    const { headers, get } = ratingClient(client);
    get(id);
    client.get("/v1/ratings?limit=50", headers);
    client.get("/v1/messages?limit=50", headers);
    client.get("/preview/cases?limit=50");
  }
}

/** What rating, acting and asking refuse. */
function walkRatingRefusals(client: MockClient): void {
  const me = ratingClient(client);
  const key = { ...me.headers, "Idempotency-Key": "one-key-for-two" };
  const visit = { kind: "visit", id: "vs-id-renew" };
  for (const level of [2, 1]) {
    client.post("/v1/ratings", { subject: visit, level, anonymous: true }, key);
  }
  me.send(visit);
  me.send({ kind: "window", id: "nobodys" });
  me.send({ kind: "guide", id: "g-birth" }, { tags: ["nothing"], tagsVersion: "2026-1" });
  client.post("/v1/ratings", { subject: visit, level: 2, anonymous: true });
  const rating = me.get("rt-medical-refund");
  for (const text of ["第一次追评", "第二次追评"]) {
    const headers = { ...key, "If-Match": `"${me.get(rating.id).version}"` };
    client.post(`/v1/ratings/${rating.id}/actions`, { action: "follow-up", text }, headers);
  }
  me.act(me.get(rating.id), { action: "follow-up", text: "第三次追评" });
  me.act({ ...rating, version: 99 }, { action: "take-back" });
  me.act({ ...rating, id: "rt-nothing" }, { action: "take-back" });
  client.post(`/preview/ratings/${rating.id}/actions`, { action: "verify" });
  client.post("/preview/ratings/rt-nothing/actions", { action: "verify" });
  client.get("/v1/rating-subject?kind=ticket&id=tk-dog-pen");
  client.get("/v1/rating-subject?kind=guide&id=g-birth");
  client.get("/v1/rating-subject?kind=window&id=nobodys");
  client.get("/v1/ratings?cursor=1-abcdef", me.headers);
  client.get("/v1/rateables?cursor=1-abcdef", me.headers);
}

const personas = ["resident", "herder", "agent", "elder", "company"] as const;

/** Each on a mock of its own. */
export const ratingWalks: readonly ((client: MockClient) => void)[] = [
  ...personas.map((persona) => (client: MockClient) => walkOwnRatings(client, persona)),
  walkOneRating,
  walkRatingRefusals,
];
