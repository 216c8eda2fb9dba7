import type { components } from "@contract/schema";
import { readId } from "../case-seeds";
import { ownRequests } from "../disclosure-rows";
import { messagesOf as requestMessages } from "../domain/disclosure/messages-of";
import { messagesOf as ratingMessages } from "../domain/ratings/messages-of";
import { messagesOf as ticketMessages } from "../domain/tickets/messages-of";
import { ownerIdOf } from "../owned";
import { ownRatings } from "../rating-rows";
import { ownTickets } from "../ticket-rows";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";

type Schemas = components["schemas"];
type Message = Schemas["Message"];

/** The caller's messages, newest first. They are derived from the cases; only that one was read is kept. */
export function ownMessages(context: Context): Message[] {
  const ownerId = context.caller ? ownerIdOf(context.caller) : "";
  return [
    ...ownRequests(context).flatMap((row) => requestMessages(row, context.now)),
    ...ownTickets(context).flatMap((row) => ticketMessages(row, context.now)),
    ...ownRatings(context).flatMap((row) => ratingMessages(row, context.now)),
  ]
    .map((message) => ({
      ...message,
      read: context.store.get("messageReads", readId(ownerId, message.id)) !== undefined,
    }))
    .reverse()
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
}

const countUnread = (messages: readonly Message[]) => messages.filter(({ read }) => !read).length;

/** GET /v1/messages */
export const listMessages: Operation<"listMessages"> = ({ query }, context) => {
  const all = ownMessages(context);
  const page = pageOf(all, query, JSON.stringify(["messages", context.caller?.persona.id]));
  return page ? { ...page, total: all.length, unread: countUnread(all) } : { refused: "cursor_invalid" };
};

/** POST /v1/message-reads: what is not the caller's is passed over, so that nobody learns what there is. */
export const readMessages: Operation<"readMessages"> = ({ body }, context) => {
  const { caller, store } = context;
  if (!caller) return { refused: "unauthenticated" };
  const asked = new Set(body.ids);
  const own = ownMessages(context);
  for (const { id } of own.filter(({ id }) => asked.has(id)))
    store.put("messageReads", { id: readId(ownerIdOf(caller), id) });
  return { unread: countUnread(own.filter(({ id }) => !asked.has(id))) };
};

/** Titles of the templates; a mini program asks for at most three at one tap. */
const templateTitles: Partial<Record<Message["kind"], string>> = {
  "confirmation-owed": "申请确认提醒",
  "correction-due": "补正提醒",
  extended: "延期通知",
  "fee-due": "缴费提醒",
  replied: "申请答复通知",
  overdue: "逾期提醒",
  "ticket-question": "诉求等您回答",
  "ticket-replied": "诉求答复通知",
  "ticket-closed": "诉求办结通知",
  "rating-answered": "评价处理通知",
  "rating-confirm-due": "评价确认提醒",
  "rating-reviewed": "评价复核通知",
};

/** GET /v1/message-templates: ids of the mock, which WeChat does not know. */
export const listMessageTemplates: Operation<"listMessageTemplates"> = () => ({
  items: (Object.keys(templateTitles) as Message["kind"][]).map((kind) => ({
    kind,
    templateId: `TMPL-${kind}-`.padEnd(43, "0"),
    title: templateTitles[kind] ?? kind,
  })),
});
