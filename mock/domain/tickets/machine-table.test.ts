// The table, walked: status × action × role.
import type { ActionName } from "./command";
import { type Rule, rules } from "./machine-table";
import type { Role, TicketStatus } from "./ticket-case";

const statuses = Object.keys(rules) as TicketStatus[];
const roles: readonly Role[] = ["resident", "centre", "department", "system"];

const own = "answer supplement";
const atWork = "ask ask-extension note";

/** As the rules are read: what each may do in each status at all. */
const grid: Record<TicketStatus, Record<Role, string>> = {
  submitted: {
    resident: `${own} take-back withdraw`,
    centre: "accept answer-directly not-accept",
    department: "",
    system: "",
  },
  accepted: {
    resident: `${own} urge withdraw`,
    centre: "answer-directly ask circulate dispatch supervise",
    department: "",
    system: "",
  },
  dispatched: {
    resident: `${own} urge withdraw`,
    centre: "circulate decide-extension supervise",
    department: "send-back sign",
    system: "",
  },
  "sent-back": {
    resident: `${own} urge withdraw`,
    centre: "circulate decide-extension rule supervise",
    department: atWork,
    system: "",
  },
  signed: {
    resident: `${own} urge withdraw`,
    centre: "circulate decide-extension supervise",
    department: `${atWork} reply send-back start`,
    system: "",
  },
  "in-progress": {
    resident: `${own} urge withdraw`,
    centre: "circulate decide-extension supervise",
    department: `${atWork} reply send-back`,
    system: "",
  },
  replied: {
    resident: "ask-callback confirm-solved not-solved rate",
    centre: "call-back close",
    department: "",
    system: "",
  },
  "answered-directly": {
    resident: "ask-callback confirm-solved not-solved rate",
    centre: "call-back close",
    department: "",
    system: "",
  },
  reopened: {
    resident: `${own} urge withdraw`,
    centre: "accept circulate dispatch supervise",
    department: "",
    system: "",
  },
  joined: {
    resident: `${own} take-back withdraw`,
    centre: "",
    department: "",
    system: "parent-closed parent-refused parent-withdrawn",
  },
  closed: { resident: "not-solved rate", centre: "archive publish", department: "", system: "" },
  archived: { resident: "", centre: "publish", department: "", system: "" },
  "not-accepted": { resident: "", centre: "", department: "", system: "" },
  withdrawn: { resident: "", centre: "", department: "", system: "" },
  "taken-back": { resident: "", centre: "", department: "", system: "" },
};

const actionsOf = (status: TicketStatus, role: Role) =>
  (Object.keys(rules[status]) as ActionName[])
    .filter((action) => rules[status][action]?.by === role)
    .sort()
    .join(" ");

const sorted = (actions: string) => actions.split(" ").sort().join(" ");

describe.each(statuses)("%s", (status) => {
  test.each(roles)("%s may do what the rules give", (role) => {
    expect(actionsOf(status, role)).toBe(sorted(grid[status][role]));
  });
});

const targets = ({ to, byResult }: Rule) => (byResult ? Object.values(byResult) : [to]);
const leadsTo = (status: TicketStatus) => [
  ...new Set(
    Object.values(rules[status])
      .flatMap(targets)
      .filter((to) => to !== status),
  ),
];

test("every status is reached from filing or joining", () => {
  const reached = new Set<TicketStatus>(["submitted", "joined"]);
  for (const status of reached) for (const to of leadsTo(status)) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
});

test("only the final ones are dead ends", () => {
  expect(statuses.filter((status) => leadsTo(status).length === 0)).toEqual([
    "archived",
    "not-accepted",
    "withdrawn",
    "taken-back",
  ]);
});

test("nobody is locked in: whoever filed it can always leave, or say whether it is solved", () => {
  const open = statuses.filter((status) => leadsTo(status).length > 0);
  const moves = (status: TicketStatus) =>
    Object.values(rules[status]).some(({ by, to }) => by === "resident" && to !== status);
  expect(open.filter((status) => !moves(status))).toEqual([]);
});
