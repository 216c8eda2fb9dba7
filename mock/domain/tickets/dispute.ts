import type { components } from "@contract/schema";
import { dayOf, formatInstant } from "../calendar";
import { lastDayOf } from "../deadline";
import { workingDaysAfter } from "../working-days-after";
import { callName } from "./call-name";
import { ruleLedger } from "./clocks";
import type { SendBack, TicketCase } from "./ticket-case";

type Dispute = NonNullable<components["schemas"]["Ticket"]["dispute"]>;

/** The send-back that waits for the centre's ruling. */
export const openDispute = ({ sendBacks }: TicketCase): SendBack | undefined =>
  sendBacks.find(({ ruledAt }) => ruledAt === undefined);

/** Both sides as they were given, and by when the centre rules. */
export function disputeView(ticket: TicketCase, now: number): Dispute | undefined {
  const dispute = openDispute(ticket);
  if (!dispute || ticket.status !== "sent-back") return undefined;
  const { at, department, text, suggests, suggestedSays } = dispute;
  return {
    since: formatInstant(at),
    workingDays: workingDaysAfter(dayOf(at), dayOf(now)),
    says: [
      { department: callName(department.name), text },
      ...(suggests && suggestedSays ? [{ department: callName(suggests.name), text: suggestedSays }] : []),
    ],
    rulesBy: lastDayOf(ruleLedger(dispute, ticket)),
  };
}
