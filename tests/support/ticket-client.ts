// Files and moves tickets through the mock, as a person, as nobody, and as the centre and the departments.
import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";

type Schemas = components["schemas"];
export type FiledTicket = Schemas["Ticket"];
type Answer = ReturnType<MockClient["post"]>;

/** Departments of 额济纳旗. */
export const departments = {
  water: "11152923MB0015202B",
  housing: "11152923MB0015608L",
  agriculture: "11152923MB00149042",
} as const;

/** A ticket that anybody may file. */
export const trouble = {
  regionCode: "152923",
  kind: "complaint",
  channel: "hotline",
  text: "南大街的下水井盖不见了，晚上容易掉进去。",
  place: { words: "达来呼布镇土尔扈特社区南大街" },
  mayPublish: true,
} as const;

/** A report without a name. */
export const namelessReport = {
  regionCode: "152923",
  kind: "report",
  channel: "report-box",
  text: "城北的砂场夜里偷着采砂，没有许可证。",
  anonymous: true,
} as const;

/** The hands of one person, and of the back office. */
export interface TicketClient {
  headers: Record<string, string>;
  /** Files the usual trouble with something changed; the answer as it is. */
  send(change?: object, headers?: Record<string, string>): Answer;
  file(change?: object): FiledTicket;
  get(id: string): FiledTicket;
  act(ticket: Pick<FiledTicket, "id" | "version">, action: object): Answer;
  /** Acts on the ticket as it is now; fails the test where it is refused. */
  does(id: string, action: object): FiledTicket;
  /** The back office's side, one action after the other; fails the test where one is refused. */
  agency(id: string, ...actions: object[]): void;
  hint(text: string, more?: object): Schemas["TicketHints"];
}

/** From the filing to a department that works on it. */
export const toWork = [
  { action: "accept" },
  { action: "dispatch", main: departments.housing },
  { action: "sign" },
  { action: "start" },
] as const;

/** One person's hands on a mock. */
export function ticketClient(client: MockClient, persona: Schemas["PersonaId"] = "resident"): TicketClient {
  const headers = bearer(client.signIn(persona));
  const good = (answer: Answer, status: number, told: unknown = "") => {
    expect([told, answer.status, answer.body]).toEqual([told, status, answer.body]);
    return answer;
  };
  const self: TicketClient = {
    headers,
    send: (change = {}, more = {}) =>
      client.post("/v1/tickets", { ...trouble, ...change }, { ...headers, ...more }),
    file: (change) => read<FiledTicket>(good(self.send(change), 201)),
    get: (id) => read<FiledTicket>(good(client.get(`/v1/tickets/${id}`, headers), 200)),
    act: ({ id, version }, action) =>
      client.post(`/v1/tickets/${id}/actions`, action, { ...headers, "If-Match": `"${version}"` }),
    does: (id, action) => read<FiledTicket>(good(self.act(self.get(id), action), 200, action)),
    agency: (id, ...actions) => {
      for (const action of actions) {
        good(client.post(`/preview/tickets/${id}/actions`, action), 200, action);
      }
    },
    hint: (text, more = {}) =>
      read(good(client.post("/v1/ticket-hints", { regionCode: "152923", text, ...more }, headers), 200)),
  };
  return self;
}
