import { handedFromOf, keepHandedOn } from "../case-links";
import { requestRows } from "../disclosure-rows";
import { addDays, type Day, dayOf, instantOn } from "../domain/calendar";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { fileRequest } from "../domain/disclosure/file-request";
import { hashOf } from "../domain/filing-hash";
import { isOwn, ownerIdOf } from "../owned";
import { isRefusal } from "../problems";
import { queryCodeFor } from "../query-code";
import { applicantOf } from "./disclosure-applicant";
import { filingErrors } from "./disclosure-input";
import { requestView } from "./disclosure-view";
import type { Operation } from "./operation";
import { idsOf, keepFor } from "./own-uploads";
import { packOf } from "./region-guides";

/** So many requests a person may file on one day. */
const mostADay = 20;

/** YSQ (依申请), region, year, and the next number of that series. */
function nextNumber(rows: readonly DisclosureCase[], regionCode: string, today: Day): string {
  const series = `YSQ-${regionCode}-${today.slice(0, 4)}-`;
  const counts = rows.flatMap(({ number }) =>
    number.startsWith(series) ? [Number(number.slice(series.length))] : [],
  );
  return `${series}${String(counts.reduce((most, count) => Math.max(most, count), 0) + 1).padStart(5, "0")}`;
}

/** POST /v1/disclosure-requests. Requests taken back count for the day's limit too, so that it cannot be gone round. */
export const createDisclosureRequest: Operation<"createDisclosureRequest"> = ({ body }, context) => {
  const { caller, store, now, newId } = context;
  if (!caller) return { refused: "unauthenticated" };
  const pack = packOf(body.regionCode, context);
  if (!pack) return { refused: "not_found" };
  const applicant = applicantOf(body, caller);
  if (isRefusal(applicant)) return applicant;
  const input = { ...body, applicant };
  const errors = filingErrors(input, pack, context);
  const agency = pack.agencies.find((one) => one.agency.code === body.agencyCode)?.agency;
  if (errors.length > 0 || !agency) return { refused: "invalid_request", errors };
  const rows = requestRows(context);
  const today = dayOf(now);
  const filed = rows.filter((row) => isOwn(row, caller) && dayOf(row.submittedAt) === today).length;
  if (filed >= mostADay) {
    const retryAfter = Math.ceil((instantOn(addDays(today, 1), "00:00") - now) / 1000);
    return { refused: "too_many_requests", retryAfter };
  }
  const number = nextNumber(rows, body.regionCode, today);
  const from = handedFromOf(body.handedFrom, context);
  const row = fileRequest(input, {
    id: `dr-${newId()}`,
    number,
    queryCode: queryCodeFor(number, newId()),
    hash: hashOf(input),
    ownerId: ownerIdOf(caller),
    agency: { code: agency.code, name: agency.name },
    now,
    ...(from ? { from } : {}),
  });
  store.put("disclosureRequests", row);
  keepFor(row.id, idsOf(input.attachments), context);
  const view = requestView(row, context);
  keepHandedOn(
    body.handedFrom,
    { kind: "disclosure-request", id: row.id, number, title: view.title },
    context,
  );
  return view;
};
