import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";
import { departments, namelessReport, ticketClient, toWork, trouble } from "./ticket-client";

type Schemas = components["schemas"];

/** Everything that one person can read of the own tickets. */
export function walkOwnTickets(client: MockClient, persona: Schemas["PersonaId"]): void {
  const headers = bearer(client.signIn(persona));
  const { items } = read<Schemas["TicketPage"]>(client.get("/v1/tickets?limit=50", headers));
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) {
    const { number, receipt } = read<Schemas["Ticket"]>(client.get(`/v1/tickets/${id}`, headers));
    expect(client.post("/v1/ticket-queries", { number, queryCode: receipt.queryCode }).status).toBe(200);
    client.get(`/preview/tickets/${id}/redaction`);
  }
}

/** One ticket through most of what can happen to it, held against the contract at every step, days apart. */
export function walkOneTicket(client: MockClient): void {
  const { id } = ticketClient(client).file();
  const agency = (action: object) => ticketClient(client).agency(id, action);
  const resident = (action: object) => ticketClient(client).does(id, action);
  const [accept, dispatch, sign, start] = toWork;
  const reply = (text: string) => () => agency({ action: "reply", text });
  const steps: (() => unknown)[] = [
    () => agency(accept),
    () => agency(dispatch),
    () =>
      agency({
        action: "send-back",
        text: "不归我们。",
        suggests: departments.water,
        suggestedSays: "也不归我们。",
      }),
    () => agency({ action: "rule", main: departments.housing, text: "由住建局办。" }),
    () => agency(sign),
    () => agency(start),
    () => agency({ action: "ask", text: "在哪一段？" }),
    () => resident({ action: "supplement", text: "在南大街中段。" }),
    () => resident({ action: "urge", text: "晚上很黑" }),
    () => agency({ action: "note", text: "已经派人去看。" }),
    () => agency({ action: "ask-extension", days: 3, reason: "等井盖到货" }),
    () => agency({ action: "decide-extension", granted: true }),
    () => agency({ action: "supervise", text: "三天内办结。" }),
    reply("已经补上井盖。"),
    () => resident({ action: "not-solved", reason: "补的井盖又丢了" }),
  ];
  for (const step of steps) {
    client.post("/preview/clock", { advanceDays: 1 });
    step();
    const { headers, get } = ticketClient(client);
    get(id);
    client.get("/v1/messages?limit=50", headers);
    client.get("/v1/tickets?limit=50", headers);
  }
}

/** What filing, acting, asking, hinting and publishing refuse. */
export function walkTicketRefusals(client: MockClient): void {
  const me = ticketClient(client, "herder");
  const filed = me.file();
  const key = { ...me.headers, "Idempotency-Key": "one-key-for-two" };
  me.send({ kind: "report", channel: "mailbox" });
  me.send({ regionCode: "999999" });
  client.post("/v1/tickets", trouble);
  me.hint("机井水泵三天不出水");
  for (const text of ["第一件很小的事情", "第二件很小的事情"]) {
    client.post("/v1/tickets", { ...trouble, text }, key);
  }
  for (const text of ["第一次补充", "第二次补充"]) {
    const headers = { ...key, "If-Match": `"${me.get(filed.id).version}"` };
    client.post(`/v1/tickets/${filed.id}/actions`, { action: "supplement", text }, headers);
  }
  me.act(me.get(filed.id), { action: "rate", level: 9 });
  me.act(me.get(filed.id), { action: "confirm-solved" });
  me.act({ ...filed, version: 99 }, { action: "withdraw" });
  me.act({ ...filed, id: "tk-nothing" }, { action: "withdraw" });
  client.post(`/preview/tickets/${filed.id}/actions`, { action: "archive" });
  client.post("/preview/tickets/tk-nothing/actions", { action: "archive" });
  client.get("/preview/tickets/tk-nothing/redaction");
  client.post("/v1/ticket-hints", { regionCode: "999999", text: "停水" });
  for (let tries = 0; tries <= 10; tries += 1) {
    client.post("/v1/tickets", namelessReport);
    client.post("/v1/ticket-queries", { number: "152923-261016-9999", queryCode: "000000" });
  }
}
