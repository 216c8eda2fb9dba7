// A disclosure request between its two sides, for journeys: filed for a persona, led on by the agency, as days go by.
import type { components } from "@contract/schema";
import { cleanup } from "@testing-library/react";
import { currentSession } from "@/shared/api/session";
import { openApp } from "./app";
import { backend } from "./backend";

type Schemas = components["schemas"];
type Request = Schemas["DisclosureRequest"];

let filed = 0;

/** Exchanges with the backend as the app does; fails the test where it is refused. */
export function answerOf<Body>(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Body {
  const answer = backend.mock.handle({
    method,
    path,
    query: "",
    headers: { ...(body ? { "content-type": "application/json" } : {}), ...headers },
    body: body ? JSON.stringify(body) : "",
  });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.body}`);
  return JSON.parse(String(answer.body)) as Body;
}

/** The phone and the backend stand at this time, in China: `2026-09-18 21:06`. */
export function travelTo(time: string): void {
  const now = `${time.replace(" ", "T")}:00+08:00`;
  backend.setClock({ now, frozen: true });
  jest.mocked(Date.now).mockImplementation(() => Date.parse(now));
}

/** The headers of who is signed in on the phone. */
export const asCaller = () => ({ authorization: `Bearer ${currentSession()?.token}` });

/** What the finance bureau of 额济纳旗 is asked for. */
const asked: Schemas["DisclosureRequestInput"] = {
  regionCode: "152923",
  agencyCode: "11152923MB030002XH",
  applicant: { kind: "account" },
  contact: { phone: "13800000001" },
  wanted: {
    title: "2025年草原生态补奖资金分苏木镇发放汇总表",
    description: "额济纳旗2025年草原生态补奖资金分苏木镇的发放汇总表",
  },
  form: "electronic",
  delivery: "online",
  agreesToNotices: true,
};

/** Files a request for who is signed in, as the form does. */
export function fileOne(): Request {
  filed += 1;
  return answerOf("POST", "/v1/disclosure-requests", asked, {
    ...asCaller(),
    "Idempotency-Key": `filed-in-a-journey-${filed}`,
  });
}

/** The agency acts on a case. */
export function agencyDoes(caseId: string, action: Schemas["AgencyAction"]): Schemas["CaseView"] {
  return answerOf("POST", `/preview/cases/${caseId}/actions`, action);
}

/** Opens the app at a request, as after a fresh start. */
export async function openRequest(id: string): Promise<void> {
  cleanup();
  await openApp(`/pages/disclosure/request/index?id=${id}`);
}

/** Both sides confirm, so that the clock starts the day after. */
export function confirmBothSides({ id, version }: Request): void {
  agencyDoes(id, { action: "confirm" });
  answerOf(
    "POST",
    `/v1/disclosure-requests/${id}/actions`,
    { action: "confirm" },
    {
      ...asCaller(),
      "Idempotency-Key": `confirmed-in-a-journey-${filed}`,
      "If-Match": `"${version + 1}"`,
    },
  );
}
