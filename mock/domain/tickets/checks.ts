// What may be wrong with the content of a command that the table allows.

import { roundOf } from "./clocks";
import type { Command, FieldErrors } from "./command";
import type { TicketCase } from "./ticket-case";

/** The contract's limit. */
const longestLimit = 90;

/** A ticket keeps at most so many files, by the contract. */
const mostFiles = 60;

const tooManyFiles = ({ attachments }: TicketCase, more: readonly string[] = []): FieldErrors =>
  attachments.length + more.length > mostFiles
    ? [{ pointer: "#/uploadIds", code: "maxItems", detail: `文件最多 ${mostFiles} 个` }]
    : [];

/** What is wrong with a command; nothing where it can be done. */
export function contentErrors(ticket: TicketCase, command: Command): FieldErrors {
  if (command.action === "answer") {
    const question = ticket.questions.find(({ id }) => id === command.questionId);
    if (!question) return [{ pointer: "#/questionId", code: "unknown", detail: "没有这个问题" }];
    if (question.answeredAt !== undefined) {
      return [{ pointer: "#/questionId", code: "answered", detail: "这个问题您已经回答过了" }];
    }
    if (question.lapsedAt !== undefined) {
      return [{ pointer: "#/questionId", code: "not_open", detail: "已经答复您了，这个问题不用回答了" }];
    }
    return tooManyFiles(ticket, command.uploadIds);
  }
  if (command.action === "supplement") return tooManyFiles(ticket, command.uploadIds);
  if (command.action === "call-back" && command.result === "unreached" && command.level !== undefined) {
    return [{ pointer: "#/level", code: "not_reached", detail: "没有联系上，不能记评价" }];
  }
  if (command.action === "ask-extension") {
    const days = roundOf(ticket)?.days ?? 0;
    // 国办发〔2020〕53号 wants delays bounded; a region's limit is at most doubled.
    return command.days <= Math.max(1, days) && days + command.days <= longestLimit
      ? []
      : [{ pointer: "#/days", code: "too_long", detail: "延长不能超过原来的时限" }];
  }
  return [];
}
