import { type CaseStory, closed, received, replied } from "./case-story";

/** What 乌兰, who acts for herders, has asked in her own name. */
export const agentCases: readonly CaseStory[] = [
  {
    slug: "agent-allowance",
    by: "agent",
    to: "service",
    title: "代办员补助标准",
    description: "额济纳旗2026年嘎查代办员补助的标准和考核办法。",
    ago: 25,
    steps: [...received, replied(6, "disclosed", { text: "随本答复书提供文件。" }), ...closed(7, 5)],
  },
  {
    slug: "agent-training",
    by: "agent",
    to: "service",
    title: "代办员培训安排",
    description: "额济纳旗2026年嘎查代办员培训的时间、地点和课程安排表。",
    ago: 4,
    steps: received,
  },
  {
    slug: "forest-posts",
    by: "agent",
    region: "232700",
    to: "forestry",
    title: "护林岗位补助文件",
    description: "大兴安岭地区2025年天然林保护护林岗位补助的发放文件。",
    ago: 20,
    steps: [...received, replied(9, "other", { reason: "申请材料中的附件打不开，已电话约定当面提供。" })],
  },
];
