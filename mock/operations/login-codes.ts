import { formatInstant } from "../domain/calendar";
import { messagesTo, secondsToWait, sendCode } from "../login-codes";
import type { Operation } from "./operation";

/** POST /v1/login-codes: the same answer whether or not anybody has the phone. */
export const createLoginCode: Operation<"createLoginCode"> = ({ body }, context) => {
  const retryAfter = secondsToWait(body.phone, context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const { expiresAt } = sendCode(body.phone, context);
  return { expiresAt: formatInstant(expiresAt), againAfter: secondsToWait(body.phone, context) };
};

/** GET /preview/text-messages */
export const listTextMessages: Operation<"listTextMessages"> = ({ query }, context) => ({
  items: messagesTo(query.phone, context).map(({ at, text }) => ({ at: formatInstant(at), text })),
});
