import type { components } from "@contract/schema";
import { disclosureClient, wish } from "./disclosure-client";
import { bearer, type MockClient, read } from "./mock-client";

type Schemas = components["schemas"];
type Filed = Schemas["DisclosureRequest"];

/** Everything that one person can read of the own cases: each request, each letter, every message. */
export function walkOwnCases(client: MockClient, persona: Schemas["PersonaId"]): void {
  const headers = bearer(client.signIn(persona));
  const { items } = read<{ items: { id: string }[] }>(
    client.get("/v1/disclosure-requests?limit=50", headers),
  );
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) {
    const { letters, receipt } = read<Filed>(client.get(`/v1/disclosure-requests/${id}`, headers));
    for (const letter of letters) client.get(`/v1/disclosure-requests/${id}/letters/${letter.id}`, headers);
    const { number, queryCode } = receipt;
    expect(client.post("/v1/disclosure-queries", { number, queryCode }).status).toBe(200);
  }
  client.get("/v1/messages?limit=50", headers);
  client.get("/preview/cases?limit=50");
}

/** One request through most of what can happen to it, held against the contract at every step, days apart. */
export function walkOneRequest(client: MockClient): void {
  const me = disclosureClient(client);
  const { id } = me.received();
  const onDay = (days: number) => client.post("/preview/clock", { advanceDays: days });
  const mine = () => client.get(`/v1/disclosure-requests/${id}`, disclosureClient(client).headers);
  const applicant = (action: object) => {
    const hands = disclosureClient(client);
    expect([action, hands.act(hands.get(id), action).status]).toEqual([action, 200]);
  };
  const agency = (action: object) => me.agency(id, action);
  const steps: (() => void)[] = [
    () => agency({ action: "request-correction", items: ["请写明年份"] }),
    () => applicant({ action: "ask-help", because: "sight", note: "看不清" }),
    () => agency({ action: "answer-help", text: "已打电话念给您听" }),
    () => applicant({ action: "correct", wanted: wish.wanted }),
    () => agency({ action: "consult", kind: "third-party", name: "某企业" }),
    () => agency({ action: "record-answer", consultationId: "c-1", answer: "agrees", text: "同意" }),
    () => agency({ action: "extend", days: 5, reason: "要找档案", approvedBy: "局长" }),
    () => agency({ action: "charge", basis: "page", count: 120 }),
    () => applicant({ action: "pay", channel: "wechat" }),
    () => agency({ action: "ask-reasons", text: "请说明理由" }),
    () => applicant({ action: "explain", reason: "核对本户面积" }),
    () =>
      agency({ action: "reply", kind: "partly-disclosed", withheld: [{ part: "账号", reason: "个人隐私" }] }),
    () => applicant({ action: "acknowledge" }),
    () => applicant({ action: "rate", level: 4, text: "还行" }),
  ];
  for (const step of steps) {
    onDay(1);
    step();
    expect(mine().status).toBe(200);
    client.get("/v1/messages", disclosureClient(client).headers);
    client.get("/v1/statistics/disclosure?region=152923&year=2026");
  }
}

/** What filing, acting, asking and reading refuse. */
export function walkRequestRefusals(client: MockClient): void {
  const me = disclosureClient(client, "herder");
  const filed = me.file();
  const key = { ...me.headers, "Idempotency-Key": "one-key-for-two" };
  me.send({ form: "inspect" });
  me.send({ regionCode: "999999" });
  for (const title of ["第一件", "第二件"]) {
    const wanted = { ...wish.wanted, title };
    client.post("/v1/disclosure-requests", { ...wish, wanted }, key);
    client.post(`/v1/message-reads`, { ids: [title === "第一件" ? "m-1" : "m-2"] }, key);
  }
  me.act(filed, { action: "rate", level: 9 });
  me.act(filed, { action: "acknowledge" });
  me.act({ ...filed, version: 99 }, { action: "withdraw" });
  me.act({ ...filed, id: "dr-nothing" }, { action: "withdraw" });
  client.post(`/preview/cases/${filed.id}/actions`, { action: "archive" });
  client.post("/preview/cases/dr-nothing/actions", { action: "archive" });
  client.get("/preview/cases?limit=0");
  client.post("/v1/disclosure-hints", { regionCode: "152923", text: "投诉停暖" });
  client.post("/v1/disclosure-hints", { regionCode: "999999", text: "投诉停暖" });
  const number = "YSQ-152923-2026-99999";
  for (let tries = 0; tries <= 10; tries += 1) {
    client.post("/v1/disclosure-queries", { number, queryCode: "000000" });
  }
  client.post("/v1/message-reads", { ids: ["m-1"] }, me.headers);
  const templates = client.get("/v1/message-templates");
  client.get("/v1/message-templates", { "If-None-Match": templates.headers.etag ?? "" });
  for (let filings = 0; filings <= 20; filings += 1) me.send();
}
