import type { Account } from "../account";
import { patienceFor } from "../domain/patience";
import { type Tried, tryCode } from "../login-codes";
import { accountById, accountByPhone, accountOfPersona, toPerson } from "../people";
import { openSession } from "../sessions";
import type { Context, Input, Operation } from "./operation";

/** Whom WeChat's codes sign in on the mock. */
const wechatPersona = "resident";

/** Seconds until another login may be tried; 0 when it may be tried now. Forgets failures that no longer count. */
function secondsToWait({ store, now }: Context): number {
  const { over, retryAfter } = patienceFor(store.list("failedLogins"), now);
  for (const { id } of over) store.remove("failedLogins", id);
  return retryAfter;
}

type Given = Input<"createSession">["body"];

/** Any well-formed code of WeChat works once; one that begins with `invalid` never does. */
function byWechat(code: string, context: Context): Account | Tried {
  const { store } = context;
  if (code.startsWith("invalid") || store.get("usedCodes", code)) return "wrong";
  store.put("usedCodes", { id: code });
  return accountOfPersona(wechatPersona, context) ?? "wrong";
}

function accountOf(given: Given, context: Context): Account | Tried {
  if (given.provider === "wechat") return byWechat(given.code, context);
  const tried = tryCode(given.phone, given.code, context);
  return tried === "right" ? accountByPhone(given.phone, context) : tried;
}

/** POST /v1/session. The mock knows no addresses, so failures count for everyone together. */
export const createSession: Operation<"createSession"> = ({ body }, context) => {
  const retryAfter = secondsToWait(context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const account = accountOf(body, context);
  if (typeof account === "object") return openSession(account, context);
  context.store.put("failedLogins", { id: context.newId(), at: context.now });
  return { refused: "login_code_invalid", errors: [{ pointer: "#/code", code: account }] };
};

/** POST /v1/session/renewal: the old pair stops working. */
export const renewSession: Operation<"renewSession"> = ({ body }, context) => {
  const { store, now } = context;
  const session = store.list("sessions").find(({ refreshToken }) => refreshToken === body.refreshToken);
  const account = accountById(session?.personId, context);
  if (!session || !account || session.refreshUntil <= now) return { refused: "unauthenticated" };
  store.remove("sessions", session.id);
  return openSession(account, context);
};

/** DELETE /v1/session */
export const endSession: Operation<"endSession"> = (_, { store, caller }) => {
  if (!caller) return { refused: "unauthenticated" };
  store.remove("sessions", caller.token);
  return undefined;
};

/** GET /v1/me */
export const getMe: Operation<"getMe"> = (_, { caller }) =>
  caller ? toPerson(caller.persona) : { refused: "unauthenticated" };
