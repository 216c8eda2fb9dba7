// What figures of cases are counted from: what the halls handled, the tickets, and the disclosure requests.
import { requestRows } from "./disclosure-rows";
import { caseOfRequest } from "./domain/case-figures/case-of-request";
import { caseOfTicket } from "./domain/case-figures/case-of-ticket";
import type { CountedCase } from "./domain/case-figures/counted-case";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import { memo } from "./domain/memo";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Context } from "./operations/operation";
import { caseOfRecord } from "./regions/cases/services/service-facts";
import type { ServiceRecord } from "./regions/cases/services/service-record";
import type { RegionPack } from "./regions/region-pack";
import { serviceRecords } from "./service-records";
import { ticketsOf } from "./ticket-facts";

const ofRecords = memo((records: readonly ServiceRecord[]) => records.map(caseOfRecord));
const ofTicket = memo((ticket: TicketCase): CountedCase => caseOfTicket(ticket));
const ofRequest = memo((request: DisclosureCase): CountedCase => caseOfRequest(request));

/** Every case of a region, those left out that were taken back: they count as never filed. */
export function casesIn(pack: RegionPack, context: Context): CountedCase[] {
  const requests = requestRows(context).filter(
    ({ regionCode, status }) => regionCode === pack.region.code && status !== "taken-back",
  );
  return [
    ...ofRecords(serviceRecords(pack, context)),
    ...ticketsOf(pack, context).map(ofTicket),
    ...requests.map(ofRequest),
  ];
}
