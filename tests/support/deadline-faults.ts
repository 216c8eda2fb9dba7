import type { components } from "../../contract/schema";
import { addDays } from "../../mock/domain/calendar";

type CaseDeadline = components["schemas"]["CaseDeadline"];

/** What is wrong with a deadline as seen on a day; plain comparisons, since there are very many. */
export function faultsOf({ ledger, dueOn, sums, overdue, met }: CaseDeadline, today: string): string[] {
  const first = ledger[0]?.day ?? "";
  const numbers = ledger.flatMap(({ number }) => number ?? []);
  const skipped = sums?.skipped.reduce((sum, { days }) => sum + days, 0) ?? 0;
  const sound = {
    "the due date is the last day": dueOn === ledger[ledger.length - 1]?.day,
    "days follow each other": ledger.every(({ day }, index) => day === addDays(first, index)),
    "1 to n without a gap": numbers.every((number, index) => number === index + 1),
    "a number where counted": ledger.every(({ counted, number }) => counted === (number !== undefined)),
    "the sums add up": !sums || sums.counted + skipped === ledger.length - 1,
    "overdue from the next day": met || overdue === today > dueOn,
  };
  return Object.entries(sound).flatMap(([name, holds]) => (holds ? [] : [name]));
}
