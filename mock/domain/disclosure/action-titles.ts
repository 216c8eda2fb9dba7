import type { components } from "@contract/schema";
import type { ActionName } from "./command";

type Name = components["schemas"]["RequestActionName"];

const titles: Record<Name, string> = {
  "take-back": "撤销提交",
  confirm: "确认是我提交的",
  correct: "补正",
  explain: "说明理由",
  pay: "缴费",
  withdraw: "撤回申请",
  "ask-help": "请人帮忙",
  acknowledge: "我已收到答复",
  rate: "评价办理",
};

/** The applicant's actions and the verbs on their buttons. */
export const actionTitles: Partial<Record<ActionName, { name: Name; title: string }>> = Object.fromEntries(
  Object.entries(titles).map(([name, title]) => [name, { name, title }]),
);
