// A disclosure request as figures of all cases see it.
import { dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { replyLedger } from "../disclosure/clocks";
import type { DisclosureCase } from "../disclosure/disclosure-case";
import { endedOn, overdueSince } from "../disclosure/overdue";
import { replyRules } from "../disclosure/reply-rules";
import { workingDaysAfter } from "../working-days-after";
import type { CountedCase } from "./counted-case";

/** How it ended; what goes on has no kind yet. */
function typeOf({ reply, abandoned, status }: DisclosureCase): CountedCase["type"] {
  if (reply) return { code: reply.kind, name: replyRules[reply.kind].title };
  if (abandoned) return { code: "abandoned", name: "逾期不补正、不缴费，不再处理" };
  return status === "withdrawn"
    ? { code: "withdrawn", name: "申请人撤回" }
    : { code: "open", name: "还在办" };
}

/** Days of the reply clock: what is excluded from it counts on neither side; days after the due date took as well. */
function daysOf(request: DisclosureCase): CountedCase["days"] {
  const ledger = replyLedger(request);
  const { reply } = request;
  if (!reply || ledger.length === 0) return undefined;
  const counted = ledger.filter((entry) => entry.counted);
  const within = counted.filter(({ day }) => day <= reply.onDay).length;
  return {
    actual: within + workingDaysAfter(lastDayOf(ledger), reply.onDay),
    promised: counted.length,
  };
}

/** The request as one of all cases; one taken back is left out by the caller. */
export function caseOfRequest(request: DisclosureCase): CountedCase {
  const { agency, submittedAt } = request;
  const facts: CountedCase = {
    topic: "disclosure",
    type: typeOf(request),
    department: { code: agency.code, name: agency.name },
    receivedOn: dayOf(submittedAt),
  };
  const closedOn = endedOn(request);
  if (closedOn === undefined) return facts;
  const days = daysOf(request);
  return {
    ...facts,
    closedOn,
    punctual: overdueSince(request, closedOn) === undefined,
    ...(days ? { days } : {}),
  };
}
