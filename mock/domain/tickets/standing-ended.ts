import type { components } from "@contract/schema";
import { nobody } from "./actors";
import { isNameless } from "./nameless";
import type { TicketCase } from "./ticket-case";
import { endedWithParent } from "./with-parent";

type Standing = components["schemas"]["Standing"];

function closing(ticket: TicketCase): string {
  const { confirmedAt, callBacks } = ticket;
  if (isNameless(ticket)) return "已经答复";
  if (confirmedAt !== undefined) return "您确认解决了";
  if (callBacks[callBacks.length - 1]?.result === "solved") return "回访时您说解决了";
  return endedWithParent(ticket) ? "一起办的那件事办结了" : "期限内没有人说没解决";
}

/** Where a ticket stands that has come to its end. */
export function standingOfEnd(ticket: TicketCase): Standing {
  switch (ticket.status) {
    case "withdrawn":
      return { sentence: "您撤回了诉求", actor: nobody, next: "还没解决的，可以再提一次" };
    case "taken-back":
      return { sentence: "您在 10 分钟内撤销了，等于没有提交过", actor: nobody };
    case "archived":
      return { sentence: `归档：${closing(ticket)}`, actor: nobody };
    default:
      return { sentence: `办结：${closing(ticket)}`, actor: nobody };
  }
}
