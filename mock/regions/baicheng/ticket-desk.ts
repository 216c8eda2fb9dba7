import { conduct, emergencies, hotline, limitsFrom, mailbox, type TicketDeskSeed } from "../desk-parts";

const hours = "工作日 8:30–16:30";

/** 白城经济开发区: the telephone of the 政务大厅; its report of 2013 names no box for reports, so 12345 takes them. */
export const baichengTicketDesk: TicketDeskSeed = {
  channels: [
    hotline("12345 热线", "什么事都可以说，昼夜有人接。"),
    mailbox("管委会主任信箱", "0436-0000000", hours),
    conduct("大厅投诉", "0436-0000000", hours),
  ],
  rulesets: [
    limitsFrom("2021-01-01", { urgent: 1, asking: 5, other: 15 }),
    limitsFrom("2025-01-01", { urgent: 0, asking: 3, other: 13 }),
  ],
  emergencies,
};
