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

/** 鄂托克前旗: the 政务服务呼叫中心 and the 旗长信箱, as the report of 2017 names them. */
export const otogFrontTicketDesk: TicketDeskSeed = {
  channels: [
    hotline("政务服务呼叫中心", "12345 打到旗里就是呼叫中心，什么事都可以说。"),
    mailbox("旗长信箱", "0477-0000001", hours),
    conduct("效能投诉", "0477-0000000", hours),
    reportBox(),
  ],
  rulesets: [
    limitsFrom("2021-01-01", { urgent: 1, asking: 5, other: 15 }),
    limitsFrom("2025-01-01", { urgent: 0, asking: 3, other: 13 }),
  ],
  emergencies,
};
