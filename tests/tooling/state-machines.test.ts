// The diagrams in docs/state-machines.md are made of the tables: what the test expects is what should stand there.
import { rules } from "../../mock/domain/disclosure/machine-table";
import { projectFile } from "../support/project-files";
import { stateDiagram } from "../support/state-diagram";

const names = {
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

test("the diagram of disclosure requests is the table's", () => {
  const drawn = /## Disclosure requests[\s\S]*?```mermaid\n([\s\S]*?)\n```/.exec(
    projectFile("docs/state-machines.md").text,
  )?.[1];
  expect(drawn).toBe(stateDiagram(rules, names, "awaiting-confirmation"));
});
