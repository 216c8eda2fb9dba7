// The table, walked: status × action × side.
import type { ActionName } from "./command";
import type { RequestStatus, Side } from "./disclosure-case";
import { rules } from "./machine-table";

const statuses = Object.keys(rules) as RequestStatus[];
const sides: readonly Side[] = ["applicant", "agency"];

/** As the regulation is read: what each side may do in each status at all. */
const grid: Record<RequestStatus, Record<Side, string>> = {
  "awaiting-confirmation": {
    applicant: "ask-help confirm take-back withdraw",
    agency: "answer-help confirm",
  },
  received: {
    applicant: "ask-help explain withdraw",
    agency: "answer-help ask-reasons charge consult extend postpone record-answer reply request-correction",
  },
  "correction-requested": {
    applicant: "ask-help correct withdraw",
    agency: "answer-help deem-abandoned record-answer",
  },
  "fee-due": {
    applicant: "ask-help pay withdraw",
    agency: "answer-help deem-abandoned record-answer",
  },
  replied: { applicant: "acknowledge ask-help rate", agency: "answer-help archive" },
  closed: { applicant: "rate", agency: "" },
  withdrawn: { applicant: "", agency: "" },
  abandoned: { applicant: "", agency: "" },
  "taken-back": { applicant: "", agency: "" },
};

const actionsOf = (status: RequestStatus, side: Side) =>
  (Object.keys(rules[status]) as ActionName[])
    .filter((action) => rules[status][action]?.by.includes(side))
    .sort()
    .join(" ");

describe.each(statuses)("%s", (status) => {
  test.each(sides)("%s may do what the regulation gives", (side) => {
    expect(actionsOf(status, side)).toBe(grid[status][side]);
  });
});

const leadsTo = (status: RequestStatus) => [
  ...new Set(
    Object.values(rules[status])
      .map(({ to }) => to)
      .filter((to) => to !== status),
  ),
];

test("every status is reached from filing", () => {
  const reached = new Set<RequestStatus>(["awaiting-confirmation"]);
  for (const status of reached) for (const to of leadsTo(status)) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
});

test("only the final ones are dead ends", () => {
  expect(statuses.filter((status) => leadsTo(status).length === 0)).toEqual([
    "closed",
    "withdrawn",
    "abandoned",
    "taken-back",
  ]);
});

test("the applicant is never locked in: each open status has a way on that needs nobody else", () => {
  const moves = (status: RequestStatus, side: Side) =>
    Object.values(rules[status]).some(({ to, by }) => to !== status && by.includes(side));
  const open = statuses.filter((status) => leadsTo(status).length > 0);
  expect(open.filter((status) => !moves(status, "applicant"))).toEqual([]);
});
