import {
  conduct,
  emergencies,
  hotline,
  limitsFrom,
  mailbox,
  reportBox,
  type TicketDeskSeed,
} from "../desk-parts";

const hours = "工作日 8:30–17:00";

/** 大兴安岭地区: 12345, as the report of 2018 names it, and the fire brigade of the forest. */
export const daxinganlingTicketDesk: TicketDeskSeed = {
  channels: [
    hotline("12345 热线", "什么事都可以说，昼夜有人接。"),
    mailbox("专员信箱", "0457-0000000", hours),
    conduct("效能投诉", "0457-0000000", hours),
    reportBox(),
  ],
  rulesets: [
    limitsFrom("2021-01-01", { urgent: 1, asking: 5, other: 15 }),
    limitsFrom("2025-01-01", { urgent: 0, asking: 3, other: 13 }),
  ],
  emergencies: [...emergencies, { phone: "12119", name: "森林火警", about: "林子里冒烟、着火" }],
};
