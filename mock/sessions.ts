// Sessions: who a token belongs to.
import type { components } from "@contract/schema";
import type { Account } from "./account";
import type { Content } from "./content";
import { formatInstant } from "./domain/calendar";
import type { Caller, Context } from "./operations/operation";
import { accountById, toPerson } from "./people";
import type { Store } from "./store";

const tokenMs = 2 * 3_600_000;
const refreshMs = 30 * 86_400_000;

/** Opens a session for an account: the token lives two hours, the refresh token thirty days. */
export function openSession(
  account: Account,
  { store, now, newId }: Context,
): components["schemas"]["Session"] {
  store.forget("sessions", ({ refreshUntil }) => refreshUntil <= now);
  const row = {
    id: `t-${newId()}`,
    personId: account.id,
    refreshToken: `r-${newId()}`,
    expiresAt: now + tokenMs,
    refreshUntil: now + refreshMs,
  };
  store.put("sessions", row);
  return {
    token: row.id,
    refreshToken: row.refreshToken,
    expiresAt: formatInstant(row.expiresAt),
    person: toPerson(account),
  };
}

/** The caller behind an Authorization header, if its token is known and has not expired. */
export function callerOf(
  authorization: string | undefined,
  store: Store,
  content: Content,
  now: number,
): Caller | undefined {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  const session = token === undefined ? undefined : store.get("sessions", token);
  if (!session || session.expiresAt <= now) return undefined;
  const persona = accountById(session.personId, { store, content });
  return persona && { token: session.id, persona };
}
