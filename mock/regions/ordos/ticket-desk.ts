import {
  conduct,
  emergencies,
  hotline,
  limitsFrom,
  mailbox,
  reportBox,
  type TicketDeskSeed,
} from "../desk-parts";

const hours = "工作日 8:30–17:30";

/** 鄂尔多斯市: 市长热线 day and night, 市长信箱, 效能投诉 and 举报箱, as the report of 2012 names them. */
export const ordosTicketDesk: TicketDeskSeed = {
  channels: [
    hotline("市长热线", "拨 12345，昼夜有人接，什么事都可以说。"),
    mailbox("市长信箱", "0477-0000002", hours),
    conduct("效能投诉", "0477-0000003", hours),
    reportBox(),
  ],
  rulesets: [
    limitsFrom("2021-01-01", { urgent: 0, asking: 5, other: 15 }),
    limitsFrom("2024-01-01", { urgent: 0, asking: 3, other: 13 }),
  ],
  emergencies,
};
