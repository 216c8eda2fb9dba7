import type { components } from "@contract/schema";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import { ratingClient } from "../../tests/support/rating-client";

type Schemas = components["schemas"];
const visit = { kind: "visit", id: "vs-id-renew" };
const rectify = { action: "rectify", text: "加开了一个窗口。" };

test("the loop from a bad rating to a new level, with messages at each turn", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const { id } = me.rate(visit, { text: "等太久" });
  me.agency(id, { action: "verify" }, { action: "start-rectifying" }, rectify);
  expect(me.get(id)).toMatchObject({
    status: "rectified",
    rounds: 1,
    standing: { yours: "说一说认不认可" },
    rectification: { by: "旗公安局", text: "加开了一个窗口。" },
  });
  client.post("/preview/clock", { advanceDays: 1 });
  expect(me.does(id, { action: "not-satisfied", reason: "下午还是一个窗口" }).status).toBe("rectifying");
  client.post("/preview/clock", { advanceDays: 1 });
  me.agency(id, rectify, { action: "call-back", result: "reached", text: "说明了" });
  expect(me.does(id, { action: "re-rate", level: 4 })).toMatchObject({ closedBy: "rater", rounds: 2 });
  const { items } = read<Schemas["MessagePage"]>(client.get("/v1/messages?limit=50", me.headers));
  const told = items.filter((message) => message.case.id === id);
  expect(told.map(({ kind }) => kind).sort()).toEqual(["rating-again", "rating-answered", "rating-answered"]);
  expect(told.some(({ waits }) => waits)).toBe(false);
});

test("what waits for the rater comes first, then the newest; what was taken back is not there", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const { id } = me.rate(visit);
  const list = () => read<Schemas["RatingPage"]>(client.get("/v1/ratings?limit=50", me.headers)).items;
  expect(
    list()
      .map((one) => one.id)
      .slice(0, 2),
  ).toEqual(["rt-medical-refund", id]);
  me.does(id, { action: "take-back" });
  expect(list().map((one) => one.id)).not.toContain(id);
});

test("nothing said in time: closed as such, and the reminder came two days before", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const kinds = () =>
    read<Schemas["MessagePage"]>(client.get("/v1/messages?limit=50", me.headers))
      .items.filter((message) => message.case.id === "rt-medical-refund")
      .map(({ kind, waits }) => [kind, waits]);
  expect(kinds()).toEqual([["rating-answered", true]]);
  client.post("/preview/clock", { now: "2026-10-24T09:30:00+08:00" });
  expect(kinds()).toEqual([
    ["rating-confirm-due", true],
    ["rating-answered", true],
  ]);
  client.post("/preview/clock", { now: "2026-10-27T00:30:00+08:00" });
  expect(me.get("rt-medical-refund")).toMatchObject({ status: "closed", closedBy: "period" });
  expect(kinds()[0]).toEqual(["rating-closed", false]);
  client.post("/preview/clock", { now: "2026-10-24T09:30:00+08:00" });
  expect(me.get("rt-medical-refund").status).toBe("rectified");
});

test("the agency is not told whose an anonymous rating is, and cannot end what waits for the rater", () => {
  const client = mockClient();
  const cases = read<Schemas["CaseList"]>(client.get("/preview/cases?limit=50")).items;
  expect(cases.find(({ id }) => id === "rt-medical-refund")).toMatchObject({
    kind: "rating",
    persona: "",
    agencyActions: ["call-back"],
  });
  expect(cases.find(({ id }) => id === "rt-car-plate")).toMatchObject({
    persona: "resident",
    agencyActions: ["verify", "appeal"],
  });
  const refused = client.post("/preview/ratings/rt-medical-refund/actions", {
    action: "review",
    result: "upheld",
    text: "看过了。",
  });
  expect(refused.status).toBe(409);
});

test("an old version, another's rating, an action that is not open, and words that are none", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const id = "rt-medical-refund";
  expect(me.act({ id, version: 99 }, { action: "re-rate", level: 5 }).status).toBe(412);
  expect(me.act(me.get(id), { action: "take-back" }).status).toBe(409);
  expect(me.act(me.get(id), { action: "not-satisfied", reason: "    " }).status).toBe(400);
  expect(me.act({ id: "rt-ear-tags", version: 1 }, { action: "take-back" }).status).toBe(404);
  expect(client.get("/v1/ratings/rt-ear-tags", bearer(client.signIn())).status).toBe(404);
  expect(client.get("/v1/ratings").status).toBe(401);
});

test("what may be rated now, newest first, is gone once it is rated", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const list = () => read<Schemas["RateablePage"]>(client.get("/v1/rateables?limit=50", me.headers));
  const [first] = list().items;
  expect(first).toMatchObject({ state: "open", ref: visit });
  expect(list().items.every(({ state }) => state === "open")).toBe(true);
  const { total } = list();
  me.rate(visit);
  expect(list().total).toBe(total - 1);
  const page = read<Schemas["RateablePage"]>(client.get("/v1/rateables?limit=2", me.headers));
  const next = client.get(`/v1/rateables?limit=2&cursor=${page.nextCursor}`, me.headers);
  expect(read<Schemas["RateablePage"]>(next).items).toHaveLength(2);
  expect(client.get("/v1/rateables?cursor=1-abc", me.headers).status).toBe(400);
});

test("reset takes everything back", () => {
  const client = mockClient();
  const { id } = ratingClient(client).rate(visit);
  client.ask("POST", "/preview/reset");
  const { headers, offer } = ratingClient(client);
  expect(client.get(`/v1/ratings/${id}`, headers).status).toBe(404);
  expect(offer("kind=visit&id=vs-id-renew").state).toBe("open");
});

test.each(["152923", "150623", "150600", "220871", "232700"])(
  "the desk of %s, and a code on each window",
  (region) => {
    const client = mockClient();
    const desk = read<Schemas["RatingDesk"]>(client.get(`/v1/rating-desk?region=${region}`));
    expect(desk.tags.version).toBe("2026-1");
    for (const kind of ["window", "visit", "ticket", "disclosure-request", "guide"] as const) {
      for (const level of [1, 2, 3, 4, 5]) {
        const sets = desk.tags.sets.filter(
          ({ kinds, levels }) => kinds.includes(kind) && levels.includes(level),
        );
        expect(sets).toHaveLength(1);
      }
    }
    const { items } = read<Schemas["WindowCodeList"]>(client.get(`/preview/window-codes?region=${region}`));
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    for (const { code } of items) expect(code.length).toBeLessThanOrEqual(30);
    client.post("/preview/clock", { now: "2025-06-02T10:00:00+08:00" });
    expect(read<Schemas["RatingDesk"]>(client.get(`/v1/rating-desk?region=${region}`)).tags.version).toBe(
      "2025-1",
    );
  },
);
