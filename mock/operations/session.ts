import { patienceFor } from "../domain/patience";
import { openSession, toPerson } from "../sessions";
import type { Context, Operation } from "./operation";

/** Whom WeChat's codes sign in on the mock. */
const wechatPersona = "resident";

/** Seconds until another login may be tried; 0 when it may be tried now. Forgets failures that no longer count. */
function secondsToWait({ store, now }: Context): number {
  const { over, retryAfter } = patienceFor(store.list("failedLogins"), now);
  for (const { id } of over) store.remove("failedLogins", id);
  return retryAfter;
}

/**
 * POST /v1/session: any well-formed code works once; one that begins with `invalid` never does. The mock knows no
 * addresses, so failures count for everyone together.
 */
export const createSession: Operation<"createSession"> = ({ body }, context) => {
  const { store, content, now, newId } = context;
  const retryAfter = secondsToWait(context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const persona = content.personas.find(({ id }) => id === wechatPersona);
  if (!persona || body.code.startsWith("invalid") || store.get("usedCodes", body.code)) {
    store.put("failedLogins", { id: newId(), at: now });
    return { refused: "login_code_invalid" };
  }
  store.put("usedCodes", { id: body.code });
  return openSession(persona, context);
};

/** POST /v1/session/renewal: the old pair stops working. */
export const renewSession: Operation<"renewSession"> = ({ body }, context) => {
  const { store, content, now } = context;
  const session = store.list("sessions").find(({ refreshToken }) => refreshToken === body.refreshToken);
  const persona = content.personas.find(({ id }) => id === session?.personId);
  if (!session || !persona || session.refreshUntil <= now) return { refused: "unauthenticated" };
  store.remove("sessions", session.id);
  return openSession(persona, context);
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
