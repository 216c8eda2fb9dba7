import {
  conduct,
  emergencies,
  hotline,
  limitsFrom,
  mailbox,
  reportBox,
  type TicketDeskSeed,
} from "../desk-parts";

const hours = "工作日 9:00–17:00";

/** 额济纳旗: the 旗长信箱 and the 投诉登记 of the 为民服务中心, as the report of 2014 names them. */
export const ejinTicketDesk: TicketDeskSeed = {
  channels: [
    hotline("12345 热线", "什么事都可以说，昼夜有人接。"),
    mailbox("旗长信箱", "0483-0000000", hours),
    conduct("投诉登记", "0483-0000001", hours),
    reportBox(),
  ],
  rulesets: [
    limitsFrom("2021-01-01", { urgent: 1, asking: 5, other: 15 }),
    limitsFrom("2025-07-01", { urgent: 0, asking: 3, other: 13 }),
  ],
  emergencies,
};
