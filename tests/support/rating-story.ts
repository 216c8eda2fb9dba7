// A bad rating from the window's code to the second, better one, for the proofs in Chromium and on WeChat. Times are
// written `2026-09-18 21:06`, in China.
import type { components } from "@contract/schema";

type Actions = readonly components["schemas"]["RatingAgencyAction"][];

/** The window of the social cards, where 张敏 was at 9:32. */
export const window = { number: "03", matter: "社会保障卡补换" };

export const said = {
  bad: "叫号屏不亮，站着等了一个小时。",
  notEnough: "等候区还是听不见叫号。",
  good: "这回听得见了。",
};

export const done = {
  first: "叫号屏已经修好。",
  second: "等候区装了喇叭，叫号听得见。",
};

export const times = {
  rated: "2026-10-16 09:41",
  signal: "2026-10-16 10:05",
  rectifying: "2026-10-19 11:00",
  rectified: "2026-10-21 10:00",
  again: "2026-10-28 10:00",
};

export const verified: Actions = [{ action: "verify" }, { action: "start-rectifying" }];
export const rectified: Actions = [{ action: "rectify", text: done.first }];
export const rectifiedAgain: Actions = [
  { action: "rectify", text: done.second },
  { action: "call-back", result: "reached" },
];
