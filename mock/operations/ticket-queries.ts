import { progressOf } from "../domain/tickets/view";
import { isRefusal } from "../problems";
import { rowByCode } from "../query-tries";
import { parentOf, ticketRows } from "../ticket-rows";
import type { Operation } from "./operation";

/** POST /v1/ticket-queries */
export const queryTicket: Operation<"queryTicket"> = ({ body }, context) => {
  const find = (number: string) => ticketRows(context).find((row) => row.number === number);
  const row = rowByCode(body, find, context);
  return isRefusal(row) ? row : progressOf(row, context.now, parentOf(row, context));
};
