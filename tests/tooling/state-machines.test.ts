// The diagrams in docs/state-machines.md are made of the tables: what the test expects is what should stand there.
import { rules as requestRules } from "../../mock/domain/disclosure/machine-table";
import { type Rule as RatingRule, rules as ratingRules } from "../../mock/domain/ratings/machine-table";
import { type Rule, rules as ticketRules } from "../../mock/domain/tickets/machine-table";
import { projectFile } from "../support/project-files";
import { stateDiagram } from "../support/state-diagram";

const requestNames = {
  "awaiting-confirmation": "awaiting-confirmation 等双方确认",
  received: "received 已收到，办理中",
  "correction-requested": "correction-requested 等补正",
  "fee-due": "fee-due 等缴费",
  replied: "replied 已答复",
  closed: "closed 办结",
  withdrawn: "withdrawn 申请人撤回",
  abandoned: "abandoned 视为放弃",
  "taken-back": "taken-back 十分钟内撤销",
};

const ticketNames = {
  submitted: "submitted 已提交",
  accepted: "accepted 已受理",
  "not-accepted": "not-accepted 不予受理",
  "answered-directly": "answered-directly 直接答复",
  dispatched: "dispatched 已转办",
  "sent-back": "sent-back 正在确认由谁办",
  signed: "signed 已签收",
  "in-progress": "in-progress 办理中",
  replied: "replied 已答复",
  reopened: "reopened 没解决，重新办",
  joined: "joined 并在一起办",
  closed: "closed 办结",
  archived: "archived 归档",
  withdrawn: "withdrawn 已撤回",
  "taken-back": "taken-back 十分钟内撤销",
};

const ratingNames = {
  recorded: "recorded 已收到",
  received: "received 差评已收到，等核实",
  verified: "verified 已核实",
  rectifying: "rectifying 整改中",
  rectified: "rectified 已整改，等您确认",
  explained: "explained 已说明，等您确认",
  appealed: "appealed 部门申诉，等复核",
  contested: "contested 您不认可，等复核",
  reviewed: "reviewed 申诉成立，不计入",
  closed: "closed 了结",
  "taken-back": "taken-back 十分钟内撤回",
};

const drawn = (heading: string) =>
  new RegExp(`## ${heading}[\\s\\S]*?\`\`\`mermaid\\n([\\s\\S]*?)\\n\`\`\``).exec(
    projectFile("docs/state-machines.md").text,
  )?.[1];

test("the diagram of disclosure requests is the table's", () => {
  expect(drawn("Disclosure requests")).toBe(
    stateDiagram(requestRules, requestNames, "awaiting-confirmation"),
  );
});

/** A call-back is an arrow for each of its results. */
function arrowsOf(row: Partial<Record<string, Rule>>) {
  const arrows = Object.entries(row).flatMap(([action, rule]) => {
    if (!rule) return [];
    const by = [rule.by];
    if (!rule.byResult) return [[action, { to: rule.to, by }] as const];
    return Object.entries(rule.byResult).map(([result, to]) => [`${action}: ${result}`, { to, by }] as const);
  });
  return Object.fromEntries(arrows);
}

test("the diagram of tickets is the table's", () => {
  const table = Object.fromEntries(
    Object.entries(ticketRules).map(([status, row]) => [status, arrowsOf(row)]),
  );
  expect(drawn("Tickets")).toBe(stateDiagram(table, ticketNames, "submitted"));
});

/** What leads elsewhere under a condition is an arrow of its own. */
function branchesOf(row: Partial<Record<string, RatingRule>>) {
  const arrows = Object.entries(row).flatMap(([action, rule]) => {
    if (!rule) return [];
    const by = [rule.by];
    const usual = [action, { to: rule.to, by }] as const;
    return rule.or ? [usual, [`${action}: ${rule.or.says}`, { to: rule.or.to, by }] as const] : [usual];
  });
  return Object.fromEntries(arrows);
}

test("the diagram of ratings is the table's", () => {
  const table = Object.fromEntries(
    Object.entries(ratingRules).map(([status, row]) => [status, branchesOf(row)]),
  );
  const both = stateDiagram(table, ratingNames, "recorded").replace(
    "  [*] --> recorded",
    "  [*] --> recorded: 3, 4, 5\n  [*] --> received: 1, 2",
  );
  expect(drawn("Ratings")).toBe(both);
});
