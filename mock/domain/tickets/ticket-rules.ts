// There is no national figure for the time limits of a hotline: each region states its own, with a date.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";

type Desk = components["schemas"]["TicketDesk"];
type TicketKind = components["schemas"]["TicketKind"];

/** A region's rules from a day on. A ticket keeps those in force when it was filed. */
export interface TicketRules {
  effectiveOn: Day;
  basis?: string;
  /** Working days from the day after acceptance; 0 is the day of acceptance itself. */
  limits: Desk["limits"];
  urgesPerDay: number;
  /** Working days that a person has to answer a question. */
  answerDays: number;
  /** Calendar days after the reply in which a ticket may be reopened. */
  reopenDays: number;
  /** Working days in which a department signs. */
  signDays: number;
  /** Working days in which the centre says who does it. */
  ruleDays: number;
}

const everyKind: TicketKind[] = ["consultation", "help", "complaint", "report", "suggestion", "praise"];

/** What holds where a region states nothing. */
export const defaultTicketRules: TicketRules = {
  effectiveOn: "2020-12-28",
  limits: [
    { kinds: everyKind, urgent: true, days: 0 },
    { kinds: ["consultation", "help"], urgent: false, days: 3 },
    { kinds: ["complaint", "report", "suggestion", "praise"], urgent: false, days: 13 },
  ],
  urgesPerDay: 2,
  answerDays: 5,
  reopenDays: 10,
  signDays: 1,
  ruleDays: 3,
};

/**
 * The rules in force on a day; the oldest ones serve whatever is older.
 * @param rulesets in the order of their dates
 */
export function rulesOn(rulesets: readonly TicketRules[], day: Day): TicketRules {
  const inForce = rulesets.filter(({ effectiveOn }) => effectiveOn <= day);
  return inForce[inForce.length - 1] ?? rulesets[0] ?? defaultTicketRules;
}

/** Working days that a kind of ticket is given. */
export function limitDays({ limits }: TicketRules, kind: TicketKind, urgent: boolean): number {
  const found = [...limits, ...defaultTicketRules.limits].find(
    (limit) => limit.urgent === urgent && limit.kinds.includes(kind),
  );
  return found?.days ?? 0;
}
