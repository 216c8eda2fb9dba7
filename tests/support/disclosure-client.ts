// Files and moves disclosure requests through the mock, as a person and as the agency.
import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";

type Schemas = components["schemas"];
export type Filed = Schemas["DisclosureRequest"];
export type RequestProblem = Schemas["Problem"];

/** 额济纳旗林业和草原局. */
export const forestry = "11152923MB001500XK";

/** A request that anybody with a real name may file. */
export const wish = {
  regionCode: "152923",
  agencyCode: forestry,
  applicant: { kind: "account" },
  contact: { phone: "13800000001" },
  wanted: { title: "禁牧区划定文件", description: "苏泊淖尔苏木2026年禁牧区划定的文件和图。" },
  form: "electronic",
  delivery: "online",
  agreesToNotices: true,
} as const;

/** The hands of one person, and of the agencies. */
export interface DisclosureClient {
  headers: Record<string, string>;
  /** Files the usual wish with something changed; the answer as it is. */
  send(change?: object, headers?: Record<string, string>): ReturnType<MockClient["post"]>;
  file(change?: object): Filed;
  get(id: string): Filed;
  act(request: Pick<Filed, "id" | "version">, action: object): ReturnType<MockClient["post"]>;
  /** The agency's side; fails the test where it is refused. */
  agency(id: string, action: object): void;
  /** Both sides have confirmed. */
  received(change?: object): Filed;
}

/** One person's hands on a mock. */
export function disclosureClient(
  client: MockClient,
  persona: Schemas["PersonaId"] = "resident",
): DisclosureClient {
  const headers = bearer(client.signIn(persona));
  const self: DisclosureClient = {
    headers,
    send: (change = {}, more = {}) =>
      client.post("/v1/disclosure-requests", { ...wish, ...change }, { ...headers, ...more }),
    file: (change) => {
      const answer = self.send(change);
      expect([answer.status, answer.body]).toEqual([201, answer.body]);
      return read<Filed>(answer);
    },
    get: (id) => read<Filed>(client.get(`/v1/disclosure-requests/${id}`, headers)),
    act: ({ id, version }, action) =>
      client.post(`/v1/disclosure-requests/${id}/actions`, action, {
        ...headers,
        "If-Match": `"${version}"`,
      }),
    agency: (id, action) => {
      const answer = client.post(`/preview/cases/${id}/actions`, action);
      expect([answer.status, answer.body]).toEqual([200, answer.body]);
    },
    received: (change) => {
      const { id } = self.file(change);
      self.agency(id, { action: "confirm" });
      expect(self.act(self.get(id), { action: "confirm" }).status).toBe(200);
      return self.get(id);
    },
  };
  return self;
}

/** Where a problem points and with which codes. */
export function pointersOf(answer: ReturnType<MockClient["post"]>): string[] {
  const { status, errors = [] } = read<RequestProblem>(answer);
  return [String(status), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
}
