// How the tickets of the log went: mostly well, some late, some not solved, as hotlines go. Days are working days.
import type { components } from "@contract/schema";
import type { LogMatter } from "./ticket-log-matters";
import { agency, dispatched, does, replied, resident, type TicketStep } from "./tickets/ticket-story";

type Call = Extract<components["schemas"]["TicketAgencyAction"], { action: "call-back" }>;

/** When the department replies: in time, or too late. */
interface Pace {
  inTime: number;
  late: number;
}

/** In time under every ruleset, or late under every one. */
function paceOf({ kind, urgent }: LogMatter): Pace {
  if (urgent) return { inTime: 0, late: 3 };
  return kind === "consultation" || kind === "help" ? { inTime: 2, late: 8 } : { inTime: 7, late: 19 };
}

/** After the window for saying that it is not solved, with a margin. */
const afterWindow = 12;

const begun = ({ to }: LogMatter, signedOn: number): TicketStep[] => [
  ...does(0, "accept"),
  dispatched(0, to),
  ...does(signedOn, "sign", "start"),
];
const called = (after: number, result: Call["result"], level?: number): TicketStep =>
  agency(after, { action: "call-back", result, ...(level === undefined ? {} : { level }) });
const said = "已经办好，请您看看。";

/** One way that a ticket can go. */
type Course = (matter: LogMatter) => TicketStep[];

/** Signed in time, replied to in time, called back. */
const well =
  (level?: number): Course =>
  (matter) => {
    const { inTime } = paceOf(matter);
    return [...begun(matter, 0), replied(inTime, said), called(inTime + 1, "solved", level)];
  };

const confirmed: Course = (matter) => {
  const { inTime } = paceOf(matter);
  return [
    ...begun(matter, 0),
    replied(inTime, said),
    resident(inTime, { action: "confirm-solved" }),
    resident(inTime, { action: "rate", level: 5 }),
  ];
};

const unreached: Course = (matter) => {
  const { inTime } = paceOf(matter);
  return [
    ...begun(matter, 0),
    replied(inTime, said),
    called(inTime + 1, "unreached"),
    ...does(inTime + afterWindow, "close"),
  ];
};

const late: Course = (matter) => {
  const { late: after } = paceOf(matter);
  return [
    ...begun(matter, 2),
    resident(2, { action: "urge" }),
    replied(after, said),
    called(after + 1, "solved", 3),
  ];
};

const notSolved: Course = (matter) => {
  const { inTime } = paceOf(matter);
  return [
    ...begun(matter, 0),
    replied(inTime, said),
    called(inTime + 1, "not-solved", 2),
    dispatched(inTime + 1, matter.to),
    ...does(inTime + 1, "sign"),
    replied(inTime + 1, "重新办了一遍，这回办好了。"),
    called(inTime + 3, "solved", 4),
  ];
};

const stillNotSolved: Course = (matter) => {
  const { inTime } = paceOf(matter);
  return [
    ...begun(matter, 1),
    replied(inTime + 1, said),
    resident(inTime + 2, { action: "not-solved", reason: "只是说了说，没有办" }),
    dispatched(inTime + 2, matter.to),
    ...does(inTime + 3, "sign"),
    replied(inTime + 5, "条件还不够，已列入明年计划。"),
    called(inTime + 6, "not-solved", 1),
  ];
};

const disputed: Course = (matter) => {
  const { inTime } = paceOf(matter);
  return [
    ...does(0, "accept"),
    dispatched(0, "gov"),
    agency(0, { action: "send-back", text: "不是我们的职责。" }),
    { by: "agency", after: 1, command: (codeOf) => ({ action: "rule", main: codeOf(matter.to) }) },
    ...does(1, "sign"),
    replied(Math.max(1, inTime), said),
    called(Math.max(1, inTime) + 1, "solved", 4),
  ];
};

const directly: Course = () => [
  ...does(0, "accept"),
  agency(0, { action: "answer-directly", text: "按办事指南，带身份证到窗口就能办。" }),
  called(1, "solved", 5),
];

const refused: Course = () => [
  agency(0, { action: "not-accept", door: "court", text: "是两家之间的欠款，请向人民法院起诉。" }),
];

const withdrawn: Course = (matter) => [
  ...begun(matter, 0).slice(0, 2),
  resident(0, { action: "withdraw", reason: "已经好了" }),
];

/** In turn; there are as many as no count of matters divides, so that each matter goes each way. */
export const logCourses: readonly Course[] = [
  well(5),
  well(4),
  confirmed,
  well(),
  late,
  well(3),
  directly,
  unreached,
  notSolved,
  well(5),
  disputed,
  well(4),
  refused,
  confirmed,
  well(2),
  withdrawn,
  late,
  well(5),
  stillNotSolved,
];
