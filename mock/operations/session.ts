import { openSession, toPerson } from "../sessions";
import type { Operation } from "./operation";

/** Whom WeChat's codes sign in on the mock. */
const wechatPersona = "resident";

/** POST /v1/session: any well-formed code works once; one that begins with `invalid` never does. */
export const createSession: Operation<"createSession"> = ({ body }, context) => {
  const { store, content } = context;
  const persona = content.personas.find(({ id }) => id === wechatPersona);
  if (!persona || body.code.startsWith("invalid") || store.get("usedCodes", body.code)) {
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
