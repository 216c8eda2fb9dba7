// What may be wrong with the content of a command that the table allows.
import type { Command, FieldErrors } from "./command";
import type { RatingCase } from "./rating-case";

/** The contract's limit for the files of a rating. */
const mostFiles = 12;

/** What is wrong with a command; nothing where it can be done. */
export function contentErrors({ status, attachments }: RatingCase, command: Command): FieldErrors {
  if (command.action === "review") {
    const never = status === "appealed" ? "explanation-stands" : "excluded";
    const detail = status === "appealed" ? "这是部门的申诉，没有说明可以成立" : "这不是申诉，不能不计入";
    return command.result === never ? [{ pointer: "#/result", code: "not_here", detail }] : [];
  }
  const more = command.action === "follow-up" ? (command.uploadIds ?? []) : [];
  return attachments.length + more.length > mostFiles
    ? [{ pointer: "#/uploadIds", code: "maxItems", detail: `文件最多 ${mostFiles} 个` }]
    : [];
}
