// A broad walk through everything that can be asked: each answer is held against the contract.
import { bundleContract } from "@contract/bundle";
import { routes } from "@generated/routes";
import { validators } from "@generated/validators";
import { readShippedGuides } from "@mock/hosts/guides-file";
import { codes, held, seen } from "../support/held-client";
import { bearer, mockClient, read } from "../support/mock-client";
import { walkAccount, walkUploads } from "../support/walk-account";
import { walkAnonymous } from "../support/walk-anonymous";
import { walkFigures, walkPublishedRatings } from "../support/walk-figures";
import { walkNotices, walkOwnData } from "../support/walk-own-data";
import { walkPublications } from "../support/walk-publications";
import { ratingWalks } from "../support/walk-ratings";
import { walkRefusals } from "../support/walk-refusals";
import { walkReplies } from "../support/walk-replies";
import { walkOneRequest, walkOwnCases, walkRequestRefusals } from "../support/walk-requests";
import { walkAnswers, walkSurveys } from "../support/walk-surveys";
import { walkOneTicket, walkOwnTickets, walkTicketRefusals } from "../support/walk-tickets";

const regionCodes = ["152923", "150623", "150600", "220871", "232700"];
const moments = [
  "2026-10-16T09:12:00+08:00",
  "2026-10-03T03:00:00+08:00",
  "2026-12-31T23:59:59+08:00",
  "2027-02-06T10:00:00+08:00",
];

test.each(moments)("all public reads of all regions at %s", (now) => {
  const client = held(mockClient());
  client.post("/preview/clock", { now, frozen: true });
  client.get("/v1/regions");
  for (const code of regionCodes) {
    client.get(`/v1/regions/${code}`);
    client.get(`/v1/guide-packs/${code}`);
    client.get(`/v1/halls/hall-${code}`);
    const names = ["guides", "halls", "notices", "service-points", "fees", "intermediaries", "utilities"];
    const lists = names.map((name) => client.get(`/v1/${name}?region=${code}`));
    const [guides = [], , notices = []] = lists.map((list) => read<{ items: { id: string }[] }>(list).items);
    for (const { id } of guides) client.get(`/v1/guides/${id}`);
    for (const { id } of notices) client.get(`/v1/notices/${id}`);
    walkNotices(client, code);
  }
  expect(client.unexpected).toEqual([]);
});

test("every guide of the shipped catalogue, and all that leads to guides", () => {
  const shipped = readShippedGuides();
  const client = held(mockClient(shipped));
  const itemsOf = (url: string) => read<{ items: { id: string }[] }>(client.get(url)).items;
  for (const code of regionCodes) {
    expect(itemsOf(`/v1/guides?region=${code}`)).not.toEqual([]);
    client.get(`/v1/guide-packs/${code}`);
    client.get(`/v1/halls/hall-${code}`);
    for (const name of ["fees", "utilities", "intermediaries"])
      expect(itemsOf(`/v1/${name}?region=${code}`)).not.toEqual([]);
    const flows = itemsOf(`/v1/question-flows?region=${code}`);
    expect(flows).not.toEqual([]);
    for (const { id } of flows) client.get(`/v1/question-flows/${id}?region=${code}`);
  }
  for (const { id } of shipped) client.get(`/v1/guides/${id}`);
  client.get(`/v1/guide-versions?ids=${shipped.slice(0, 50).map(({ id }) => id)}`);
  expect(client.unexpected).toEqual([]);
});

test("searching, filters and suggestions as people use them", () => {
  const client = held(mockClient(readShippedGuides()));
  const queries = [
    "身份证",
    "身分证",
    "sfz",
    "shenfenzheng",
    "低保 残疾",
    "　",
    "!?",
    "没有这种事",
    "证",
    "a b c",
  ];
  const filters = ["visits=0", "free=true", "event=birth", "depth=3", "window=09", "audience=enterprise"];
  for (const query of queries) {
    const q = encodeURIComponent(query);
    client.get(`/v1/guides?region=152923&q=${q}`);
    client.get(`/v1/guide-suggestions?region=152923&q=${q}`);
    client.get(`/v1/fees?region=152923&q=${q}`);
    for (const filter of filters) client.get(`/v1/guides?region=152923&q=${q}&${filter}`);
  }
  expect(client.unexpected).toEqual([]);
});

test("forms, their tags, and what is wrong in a guide", () => {
  const client = held(mockClient());
  for (const path of [
    "/v1/guide-forms/id-card-application",
    "/v1/guide-forms/id-card-application?sample=true",
  ]) {
    const { etag = "" } = client.get(path).headers;
    expect(client.get(path, { "If-None-Match": etag }).status).toBe(304);
  }
  const report = { guideId: "g-birth", version: "0", element: "phones", text: "窗口电话打不通" };
  const statuses = Array.from({ length: 11 }, () => client.post("/v1/guide-reports", report).status);
  expect(statuses).toEqual([...Array(10).fill(201), 429]);
});

test("guides that a department changes", () => {
  const client = held(mockClient());
  const { version } = read<{ version: string }>(client.get("/v1/guide-packs/152923"));
  const kinds = ["promised-shorter", "material-added", "material-dropped", "fee-dropped", "phone-changed"];
  for (const change of [...kinds, ...kinds, "withdrawn"]) {
    expect(client.post("/preview/guides/g-birth/changes", { change }).status).toBe(200);
    client.get("/v1/guides/g-birth");
    client.get("/v1/guide-versions?ids=g-birth");
    client.get(`/v1/guide-packs/152923?since=${version}`);
  }
  expect(client.post("/preview/guides/g-birth/changes", { change: "withdrawn" }).status).toBe(404);
});

test("sessions from beginning to end", () => {
  const client = held(mockClient());
  const session = read<{ token: string; refreshToken: string }>(
    client.post("/v1/session", { provider: "wechat", code: "code-one" }),
  );
  client.post("/v1/session", { provider: "wechat", code: "code-one" });
  client.get("/v1/me", bearer(session));
  const renewed = read<{ token: string }>(
    client.post("/v1/session/renewal", { refreshToken: session.refreshToken }),
  );
  client.post("/v1/session/renewal", { refreshToken: session.refreshToken });
  client.get("/v1/me", bearer(session));
  client.ask("DELETE", "/v1/session", { headers: bearer(renewed) });
  client.ask("DELETE", "/v1/session", { headers: bearer(renewed) });
  client.get("/preview/personas");
  client.get("/preview/clock");
  client.post("/preview/session", { persona: "elder" });
  expect(client.unexpected).toEqual([]);
});

test("what is published, who takes requests, and the official table", () => {
  const client = held(mockClient());
  for (const code of regionCodes) walkPublications(client, code);
  expect(client.unexpected).toEqual([]);
});

test("disclosure requests from beginning to end, for everybody of the preview", () => {
  for (const persona of ["resident", "herder", "agent", "elder", "company"] as const) {
    const client = held(mockClient());
    walkOwnCases(client, persona);
    expect(client.unexpected).toEqual([]);
  }
  const client = held(mockClient());
  walkOneRequest(client);
  walkRequestRefusals(client);
  expect(client.unexpected).toEqual([]);
});

test("what hotlines have answered, the figures of all regions, and what bad ratings changed", () => {
  const client = held(mockClient(readShippedGuides()));
  for (const code of regionCodes)
    for (const walk of [walkReplies, walkFigures, walkPublishedRatings]) walk(client, code);
  expect(client.unexpected).toEqual([]);
});

test("tickets from beginning to end, for everybody of the preview", () => {
  for (const persona of ["resident", "herder", "agent", "elder", "company"] as const) {
    const client = held(mockClient());
    walkOwnTickets(client, persona);
    expect(client.unexpected).toEqual([]);
  }
  const client = held(mockClient());
  walkOneTicket(client);
  walkTicketRefusals(client);
  expect(client.unexpected).toEqual([]);
});

test("ratings from beginning to end, for everybody of the preview", () => {
  for (const walk of ratingWalks) {
    const client = held(mockClient());
    walk(client);
    expect(client.unexpected).toEqual([]);
  }
});

test("surveys of all regions, and one person who answers", () => {
  const client = held(mockClient());
  for (const code of regionCodes) walkSurveys(client, code);
  walkAnswers(client);
  expect(client.unexpected).toEqual([]);
});

test("signing in by phone, a real name, files, and all that is one person's until the account goes", () => {
  const client = held(mockClient());
  walkAccount(client);
  walkUploads(client);
  walkOwnData(client);
  expect(client.unexpected).toEqual([]);
});

test("everything that is refused to somebody who is signed in", () => {
  const client = held(mockClient());
  for (const route of routes) walkRefusals(client, route);
  expect(client.unexpected).toEqual([]);
});

test("everything that is refused to anybody", () => {
  const client = held(mockClient());
  walkAnonymous(client);
  const flow = "/v1/question-flows/id-card?region=152923";
  held(mockClient(readShippedGuides())).get(flow, { "If-None-Match": "*" });
  expect(client.unexpected).toEqual([]);
});

test("methods that are not there, keys and cursors that are wrong", () => {
  const client = held(mockClient());
  expect(client.ask("PUT", "/v1/regions").status).toBe(405);
  expect(
    client.ask("POST", "/v1/session", { body: { provider: "wechat", code: "no-key-here" } }).status,
  ).toBe(400);
  expect(client.get("/v1/guides?region=152923&cursor=1-abcdef").status).toBe(400);
});

test("somebody who guesses codes", () => {
  const client = held(mockClient());
  const tries = Array.from({ length: 11 }, () =>
    client.post("/v1/session", { provider: "wechat", code: "invalid-code" }),
  );
  expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429]);
});

test("a backend that cannot answer", () => {
  const client = held(mockClient());
  client.post("/preview/faults", { items: [{ kind: "status", status: 503 }] });
  for (const { method, path } of routes.filter((route) => route.path.startsWith("/v1/")))
    client.ask(method, path);
  client.post("/preview/faults", { items: [] });
  expect(client.ask("POST", "/preview/reset").status).toBe(204);
});

test("the walk met every status of every operation that the contract declares", () => {
  const declared = routes.flatMap(({ operationId, success, tagged }) => [
    `${operationId} ${success}`,
    ...(tagged ? [`${operationId} 304`] : []),
    ...Object.keys(validators[operationId]?.responses ?? {}).map((status) => `${operationId} ${status}`),
  ]);
  expect(declared.filter((answer) => !seen.has(answer))).toEqual([]);
});

test("the walk met every code of a problem", async () => {
  const { components } = await bundleContract();
  const { enum: all = ["no codes"] } = (components.schemas?.ErrorCode ?? {}) as { enum?: string[] };
  expect(all.filter((code) => !codes.has(code))).toEqual([]);
});
