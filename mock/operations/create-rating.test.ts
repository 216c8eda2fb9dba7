import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { codeOf, type GivenRating, ratingClient } from "../../tests/support/rating-client";
import { sampleJpeg } from "../../tests/support/sample-files";
import { ticketClient } from "../../tests/support/ticket-client";

type Schemas = components["schemas"];
const codeAnswer = (answer: { status: number; body: unknown }) =>
  [answer.status, (JSON.parse(String(answer.body)) as { code?: string }).code] as const;

test("the code of a window knows what the caller has just had done there", () => {
  const client = mockClient();
  const code = codeOf(client, "09");
  expect(code.length).toBeLessThanOrEqual(30);
  const me = ratingClient(client);
  expect(me.offer(`kind=window&id=${code}`)).toMatchObject({
    state: "open",
    regionCode: "152923",
    until: "2026-10-17T00:00:00+08:00",
    subject: {
      title: "居民身份证换领",
      window: { number: "09", name: "身份证" },
      department: { name: "额济纳旗公安局" },
      finishedAt: "2026-10-16T09:05:00+08:00",
    },
  });
  client.post("/preview/clock", { now: "2026-10-16T09:41:00+08:00", frozen: true });
  expect(me.offer(`kind=window&id=${codeOf(client, "03")}`).subject).toMatchObject({
    title: "社会保障卡补换",
    finishedAt: "2026-10-16T09:32:00+08:00",
  });
});

test("one window, one person, one day: by the code or by the visit", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const code = codeOf(client, "09");
  const { id } = me.rate({ kind: "window", id: code });
  expect(codeAnswer(me.send({ kind: "window", id: code }))).toEqual([409, "action_not_allowed"]);
  expect(codeAnswer(me.send({ kind: "visit", id: "vs-id-renew" }))).toEqual([409, "action_not_allowed"]);
  expect(me.offer("kind=visit&id=vs-id-renew")).toMatchObject({ state: "rated", ratingId: id });
  // Another person at the same window has a rating of their own, and never sees this one.
  const other = ratingClient(client, "elder");
  expect(other.offer(`kind=window&id=${code}`)).toMatchObject({
    state: "open",
    subject: { title: "身份证窗口" },
  });
  other.rate({ kind: "window", id: code }, { level: 5 });
  expect(client.get(`/v1/ratings/${id}`, other.headers).status).toBe(404);
  expect(other.act(me.get(id), { action: "take-back" }).status).toBe(404);
  // Taken back is as if never given.
  me.does(id, { action: "take-back" });
  expect(me.offer(`kind=window&id=${code}`).state).toBe("open");
  expect(me.rate({ kind: "visit", id: "vs-id-renew" }, { level: 5 }).status).toBe("recorded");
});

test("a code holds for its day; a made-up one is nobody's", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const code = codeOf(client, "15", "yesterday");
  expect(me.offer(`kind=window&id=${code}`)).toMatchObject({
    state: "expired",
    subject: { window: { number: "15", name: "企业开办" } },
  });
  expect(codeAnswer(me.send({ kind: "window", id: code }))).toEqual([409, "action_not_allowed"]);
  const today = codeOf(client, "15");
  for (const wrong of [
    `${today.slice(0, -1)}!`.replace("!", today.endsWith("a") ? "b" : "a"),
    "w-152923-15",
    "x",
  ]) {
    expect(client.get(`/v1/rating-subject?kind=window&id=${wrong}`, me.headers).status).toBe(404);
    expect(me.send({ kind: "window", id: wrong }).status).toBe(404);
  }
  client.post("/preview/clock", { advanceDays: 1 });
  expect(me.offer(`kind=window&id=${today}`).state).toBe("expired");
  client.post("/preview/clock", { advanceDays: -2 });
  expect(me.offer(`kind=window&id=${today}`).state).toBe("not-yet");
});

test("an agent never rates for the person served", () => {
  const client = mockClient();
  const agent = ratingClient(client, "agent");
  const code = codeOf(client, "11");
  for (const [query, subject] of [
    [`kind=window&id=${code}`, { kind: "window", id: code }],
    ["kind=visit&id=vs-tractor-subsidy", { kind: "visit", id: "vs-tractor-subsidy" }],
    [
      "kind=ticket&id=tk-vet-visit&stage=acceptance",
      { kind: "ticket", id: "tk-vet-visit", stage: "acceptance" },
    ],
  ] as const) {
    expect(agent.offer(query).state).toBe("not-yours");
    expect(codeAnswer(agent.send(subject))).toEqual([409, "action_not_allowed"]);
  }
  expect(agent.offer("kind=visit&id=vs-agent-own-card").state).toBe("open");
  const herder = ratingClient(client, "herder");
  expect(herder.offer("kind=visit&id=vs-tractor-subsidy").state).toBe("open");
  herder.rate({ kind: "window", id: code }, { level: 4 });
  expect(
    client.get("/v1/rating-subject?kind=visit&id=vs-tractor-subsidy", ratingClient(client).headers).status,
  ).toBe(404);
});

test("tags are those in force, for what is rated and how", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const subject = { kind: "visit", id: "vs-id-renew" };
  const pointers = (change: object) => {
    const answer = me.send(subject, change);
    const { errors = [] } = read<{ errors?: { pointer: string }[] }>(answer);
    return [answer.status, ...errors.map(({ pointer }) => pointer)];
  };
  const tagsVersion = "2026-1";
  expect(pointers({ tags: ["waited-long"], tagsVersion: "2025-1" })).toEqual([400, "#/tagsVersion"]);
  expect(pointers({ tags: ["waited-long"] })).toEqual([400, "#/tagsVersion"]);
  expect(pointers({ tags: ["waited-long", "fast"], tagsVersion })).toEqual([400, "#/tags/1"]);
  expect(pointers({ tags: ["unsolved"], tagsVersion })).toEqual([400, "#/tags/0"]);
  expect(pointers({ text: " \u200b " })).toEqual([400, "#/text"]);
  expect(pointers({ uploadIds: ["u-nobodys"] })).toEqual([400, "#/uploadIds/0"]);
  expect(me.rate(subject, { tags: ["rude", "over-limit"], tagsVersion }).tags).toEqual([
    { code: "rude", name: "态度不好" },
    { code: "over-limit", name: "超过时限" },
  ]);
});

test("photos are the caller's own, and go with the rating", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const form = {
    size: sampleJpeg.length + 200,
    parts: [{ name: "file", value: { name: "图.jpg", bytes: sampleJpeg } }],
  };
  const hand = (headers: Record<string, string>, key: string) =>
    read<{ id: string }>(
      client.ask("POST", "/v1/uploads", { headers: { ...headers, "Idempotency-Key": key }, form }),
    ).id;
  const [mine, more] = [hand(me.headers, "upload-one"), hand(me.headers, "upload-two")];
  const subject = { kind: "visit", id: "vs-id-renew" };
  expect(
    ratingClient(client, "elder").send({ kind: "guide", id: "g-birth" }, { uploadIds: [mine] }).status,
  ).toBe(400);
  const { id, attachments } = me.rate(subject, { uploadIds: [mine] });
  expect(attachments.map((one) => one.id)).toEqual([mine]);
  const again = me.act(me.get(id), { action: "follow-up", text: "再补一张", uploadIds: [mine] });
  expect(again.status).toBe(400);
  expect(me.does(id, { action: "follow-up", text: "再补一张", uploadIds: [more] }).attachments).toHaveLength(
    2,
  );
});

test("whether rated as a case or as a rating, a whole case has one rating with the same loop", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const subject = { kind: "ticket", id: "tk-dog-pen" };
  const given = me.rate(subject, { level: 1, text: "狗还在叫" });
  expect(given.subject).toMatchObject({ kind: "ticket", department: {} });
  const tickets = ticketClient(client);
  expect(tickets.get("tk-dog-pen").rating).toEqual({ level: 1, text: "狗还在叫" });
  expect(tickets.act(tickets.get("tk-dog-pen"), { action: "rate", level: 5 }).status).toBe(409);
  me.does(given.id, { action: "take-back" });
  expect(tickets.get("tk-dog-pen").rating).toBeUndefined();
  expect(tickets.get("tk-dog-pen").timeline.map(({ event }) => event)).toContain("rating-taken-back");
  tickets.does("tk-dog-pen", { action: "rate", level: 2, text: "说过了没用" });
  const { items } = read<Schemas["RatingPage"]>(client.get("/v1/ratings?limit=50", me.headers));
  const made = items.find(({ subject: rated }) => rated.number === tickets.get("tk-dog-pen").number);
  expect(made).toMatchObject({ level: 2, status: "received" });
  expect(me.offer("kind=ticket&id=tk-dog-pen")).toMatchObject({ state: "rated", ratingId: made?.id });
});

test("a request too; and what was said is taken back from it as well", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const { id } = me.rate({ kind: "disclosure-request", id: "dr-budget-2026" }, { level: 4 });
  const request = () =>
    read<Schemas["DisclosureRequest"]>(client.get("/v1/disclosure-requests/dr-budget-2026", me.headers));
  expect(request().rating).toEqual({ level: 4 });
  me.does(id, { action: "take-back" });
  expect(request().rating).toBeUndefined();
  expect(request().timeline.at(-1)?.text).toBe("您撤回了评价");
  expect(request().allowedActions.map(({ action }) => action)).toContain("rate");
});

test("an agent is not even offered to rate what was filed for somebody else", () => {
  const client = mockClient();
  const agent = ratingClient(client, "agent");
  ticketClient(client, "agent").agency(
    "tk-vet-visit",
    { action: "start" },
    { action: "reply", text: "兽医已经去过。" },
  );
  const ticket = ticketClient(client, "agent").get("tk-vet-visit");
  expect(ticket.allowedActions.map(({ action }) => action)).toEqual([
    "confirm-solved",
    "not-solved",
    "ask-callback",
  ]);
  expect(ticketClient(client, "agent").act(ticket, { action: "rate", level: 5 }).status).toBe(409);
  expect(agent.offer("kind=ticket&id=tk-vet-visit").state).toBe("not-yours");
});

test("stages of a case, each once, some days from their end; a case not so far says so", () => {
  const client = mockClient();
  const me = ratingClient(client, "herder");
  const stage = { kind: "ticket", id: "tk-washed-road", stage: "reply" };
  expect(me.rate(stage, { level: 4 }).subject).toMatchObject({ stage: "答复" });
  expect(me.send(stage).status).toBe(409);
  expect(me.offer("kind=ticket&id=tk-washed-road").state).toBe("open");
  expect(
    client.get("/v1/rating-subject?kind=ticket&id=tk-washed-road&stage=nothing", me.headers).status,
  ).toBe(404);
  const resident = ratingClient(client);
  const filed = ticketClient(client).file();
  expect(resident.offer(`kind=ticket&id=${filed.id}`).state).toBe("not-yet");
  expect(resident.offer(`kind=ticket&id=${filed.id}&stage=reply`).state).toBe("not-yet");
  expect(resident.send({ kind: "ticket", id: filed.id }).status).toBe(409);
  client.post("/preview/clock", { advanceDays: 8 });
  expect(me.offer("kind=ticket&id=tk-washed-road&stage=acceptance").state).toBe("expired");
});

test("a guide is rated without having been anywhere; nobody signs in to see it, everybody to rate it", () => {
  const client = mockClient();
  const path = "/v1/rating-subject?kind=guide&id=g-birth";
  expect(read<Schemas["RatingOffer"]>(client.get(path)).state).toBe("open");
  expect(client.get("/v1/rating-subject?kind=visit&id=vs-id-renew").status).toBe(401);
  expect(
    client.post("/v1/ratings", { subject: { kind: "guide", id: "g-birth" }, level: 2, anonymous: true })
      .status,
  ).toBe(401);
  const me = ratingClient(client);
  expect(me.rate({ kind: "guide", id: "g-birth" }).status).toBe("received");
  expect(me.send({ kind: "guide", id: "g-birth" }).status).toBe(409);
  expect(me.send({ kind: "guide", id: "g-nothing" }).status).toBe(404);
  expect(me.send({ kind: "guide", id: "g-birth", stage: "reply" }).status).toBe(404);
});

test("two people with the same key and the same words are not given each other's answer", () => {
  const client = mockClient();
  const body = { subject: { kind: "guide", id: "g-birth" }, level: 1, anonymous: true };
  const give = (persona: "resident" | "elder") =>
    read<GivenRating>(
      client.post("/v1/ratings", body, {
        ...ratingClient(client, persona).headers,
        "Idempotency-Key": "same-key",
      }),
    );
  const [one, other] = [give("resident"), give("elder")];
  expect(other.id).not.toBe(one.id);
  expect(give("resident").id).toBe(one.id);
});
