import type { components } from "@contract/schema";

type Name = components["schemas"]["TicketActionName"];

/** The verbs on the buttons, and a line below where it helps. */
export const actionTitles: Readonly<Record<Name, { title: string; hint?: string }>> = {
  answer: { title: "回答部门的问题" },
  "confirm-solved": { title: "解决了" },
  "not-solved": { title: "没解决" },
  rate: { title: "评价办理" },
  urge: { title: "催办" },
  supplement: { title: "补充", hint: "文字、照片" },
  "ask-callback": { title: "请回电话", hint: "12345 打给您" },
  withdraw: { title: "撤回诉求" },
  "take-back": { title: "撤销提交" },
};

/** The actions of whoever filed it, in the order in which they are offered. */
export const residentActions = Object.keys(actionTitles) as Name[];
