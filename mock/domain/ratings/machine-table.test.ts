// The table, walked: status × action × role.
import type { ActionName } from "./command";
import { type Rule, rules } from "./machine-table";
import type { RatingStatus, Role } from "./rating-case";

const statuses = Object.keys(rules) as RatingStatus[];
const roles: readonly Role[] = ["rater", "department", "bureau", "system"];

/** As the rules are read: what each may do in each status at all. */
const grid: Record<RatingStatus, Record<Role, string>> = {
  recorded: { rater: "follow-up take-back", department: "", bureau: "", system: "" },
  received: { rater: "follow-up take-back", department: "appeal verify", bureau: "", system: "" },
  verified: {
    rater: "follow-up",
    department: "appeal explain start-rectifying",
    bureau: "",
    system: "",
  },
  rectifying: { rater: "follow-up", department: "rectify", bureau: "", system: "" },
  rectified: {
    rater: "follow-up not-satisfied re-rate",
    department: "",
    bureau: "call-back",
    system: "let-lapse",
  },
  explained: {
    rater: "follow-up not-satisfied re-rate",
    department: "",
    bureau: "call-back",
    system: "let-lapse",
  },
  appealed: { rater: "follow-up", department: "", bureau: "review", system: "" },
  contested: { rater: "follow-up", department: "", bureau: "review", system: "" },
  reviewed: { rater: "follow-up", department: "", bureau: "", system: "" },
  closed: { rater: "follow-up", department: "", bureau: "", system: "" },
  "taken-back": { rater: "", department: "", bureau: "", system: "" },
};

const actionsOf = (status: RatingStatus, role: Role) =>
  (Object.keys(rules[status]) as ActionName[])
    .filter((action) => rules[status][action]?.by === role)
    .sort()
    .join(" ");

describe.each(statuses)("%s", (status) => {
  test.each(roles)("%s may do what the rules give", (role) => {
    expect(actionsOf(status, role)).toBe(grid[status][role]);
  });
});

const targets = ({ to, or }: Rule) => (or ? [to, or.to] : [to]);
const leadsTo = (status: RatingStatus) => [
  ...new Set(
    Object.values(rules[status])
      .flatMap(targets)
      .filter((to) => to !== status),
  ),
];

test("every status is reached from a good or a bad rating", () => {
  const reached = new Set<RatingStatus>(["recorded", "received"]);
  for (const status of reached) for (const to of leadsTo(status)) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
});

test("only the final ones are dead ends", () => {
  expect(statuses.filter((status) => leadsTo(status).length === 0)).toEqual([
    "reviewed",
    "closed",
    "taken-back",
  ]);
});

test("no arrow of the department ends it, nor leads past the rater or the bureau", () => {
  const ofDepartment = statuses.flatMap((status) =>
    Object.values(rules[status])
      .filter(({ by }) => by === "department")
      .flatMap(targets),
  );
  expect([...new Set(ofDepartment)].sort()).toEqual([
    "appealed",
    "explained",
    "rectified",
    "rectifying",
    "verified",
  ]);
  const handsOf = (status: RatingStatus) => Object.values(rules[status]).map(({ by }) => by);
  for (const status of ["appealed", "explained", "rectified"] as const) {
    expect(handsOf(status)).not.toContain("department");
  }
});
