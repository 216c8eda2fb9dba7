// What staff do to a listening mock: move its clock, act for an agency, read the text messages it would have sent.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

async function exchange<T>(url: string, body?: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, body ? { method: "POST", headers, body: JSON.stringify(body) } : {});
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

/** A time in China, written `2026-09-18 21:06`, as an instant of the contract. */
export const inChina = (time: string) => `${time.replace(" ", "T")}:00+08:00`;

/** The backend stands at this instant from now on. */
export async function setClock(url: string, instant: string): Promise<void> {
  await exchange(`${url}/preview/clock`, { now: instant, frozen: true });
}

/** The agency acts on a case. */
export function agencyDoes(
  url: string,
  caseId: string,
  action: Schemas["AgencyAction"],
): Promise<Schemas["CaseView"]> {
  return exchange(`${url}/preview/cases/${caseId}/actions`, action);
}

/** The centre and the departments act on a ticket, one after the other. */
export async function officesDo(
  url: string,
  ticketId: string,
  actions: readonly Schemas["TicketAgencyAction"][],
): Promise<void> {
  for (const action of actions) await exchange(`${url}/preview/tickets/${ticketId}/actions`, action);
}

/** The department and the bureau act on a rating, one after the other. */
export async function officesAnswer(
  url: string,
  ratingId: string,
  actions: readonly Schemas["RatingAgencyAction"][],
): Promise<void> {
  for (const action of actions) await exchange(`${url}/preview/ratings/${ratingId}/actions`, action);
}

/** The code that hangs on a window of the hall of 额济纳旗 today; and yesterday's. */
export async function windowCodes(url: string, number: string): Promise<[today: string, yesterday: string]> {
  const { items } = await exchange<Schemas["WindowCodeList"]>(`${url}/preview/window-codes?region=152923`);
  const [today, yesterday] = items
    .filter((one) => one.number === number)
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return [today?.code ?? "", yesterday?.code ?? ""];
}

/** Staff read what is proposed of a ticket without personal data, and publish it so. */
export async function publishRedacted(url: string, ticketId: string): Promise<void> {
  const { removed: _, ...proposal } = await exchange<Schemas["RedactionProposal"]>(
    `${url}/preview/tickets/${ticketId}/redaction`,
  );
  await officesDo(url, ticketId, [{ action: "publish", ...proposal }]);
}

/** All cases as the agencies see them, newest first, at most fifty. */
export async function newestCases(url: string): Promise<Schemas["CaseView"][]> {
  return (await exchange<Schemas["CaseList"]>(`${url}/preview/cases?limit=50`)).items;
}

/** The login code in the last text message to a phone. */
export async function lastCode(url: string, phone: string): Promise<string> {
  const { items } = await exchange<Schemas["TextMessageList"]>(`${url}/preview/text-messages?phone=${phone}`);
  return /\d{6}/.exec(items[0]?.text ?? "")?.[0] ?? "";
}

/** Back to the seeded state and to the time at which the host began. */
export async function resetMock(url: string): Promise<void> {
  const answer = await fetch(`${url}/preview/reset`, { method: "POST" });
  if (!answer.ok) throw new Error(`${answer.status} reset`);
}
