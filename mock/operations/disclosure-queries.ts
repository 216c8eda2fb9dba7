import { requestRows } from "../disclosure-rows";
import { progressOf } from "../domain/disclosure/view";
import { isRefusal } from "../problems";
import { rowByCode } from "../query-tries";
import type { Operation } from "./operation";

/** POST /v1/disclosure-queries */
export const queryDisclosureRequest: Operation<"queryDisclosureRequest"> = ({ body }, context) => {
  const find = (number: string) => requestRows(context).find((row) => row.number === number);
  const row = rowByCode(body, find, context);
  return isRefusal(row) ? row : progressOf(row, context.now);
};
