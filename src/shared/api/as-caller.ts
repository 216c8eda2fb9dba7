// Sends what needs a login: with the token, and once more with a new one when the old has run out.
import type { components } from "@contract/schema";
import { ApiError } from "./errors";
import { type Answer, type Exchange, exchange } from "./send";
import { currentSession, enterSession, expireSession, personId, rereadSession } from "./session";
import { buildUrl } from "./url";

type Session = components["schemas"]["Session"];

/** Where the backend answers; empty on the web means the page's own origin. Set at build time. */
export const base = process.env.TARO_APP_API ?? "";

const isRefused = (error: unknown) => error instanceof ApiError && error.code === "unauthenticated";

async function renew(): Promise<void> {
  const session = currentSession();
  if (!session) return;
  const { refreshToken, renewalKey, token } = session;
  const answer = await exchange({
    method: "POST",
    url: buildUrl(base, "/v1/session/renewal", {}),
    headers: { "Idempotency-Key": renewalKey },
    body: { refreshToken },
  }).catch((error: unknown) => {
    if (!isRefused(error)) throw error;
    return undefined;
  });
  // Meanwhile the person may have signed out, or in as somebody else.
  if (currentSession()?.token !== token) return;
  if (answer) enterSession(answer.body as Session);
  else expireSession();
}

let renewing: Promise<void> | undefined;

/** One renewal at a time, however many requests were refused; none when the token is another by now. */
async function renewed(token: string): Promise<void> {
  if (currentSession()?.token === token) await rereadSession();
  if (currentSession()?.token !== token) return;
  renewing ??= renew().finally(() => {
    renewing = undefined;
  });
  await renewing;
}

/**
 * Runs an attempt with the header of who is signed in, and again after a renewal when the backend knows the token no
 * more. When the renewal is refused too, nobody is signed in any more.
 * @param attempt throws an ApiError with code `unauthenticated` for a status of 401
 * @throws what the attempt throws
 */
export async function asCaller<Result>(
  attempt: (headers: Record<string, string>) => Promise<Result>,
): Promise<Result> {
  const { token } = currentSession() ?? {};
  if (token === undefined) return attempt({});
  const person = personId();
  try {
    return await attempt({ Authorization: `Bearer ${token}` });
  } catch (error) {
    if (!isRefused(error)) throw error;
    await renewed(token);
    const next = currentSession();
    if (!next || next.token === token || next.person.id !== person) throw error;
    return attempt({ Authorization: `Bearer ${next.token}` });
  }
}

/**
 * One exchange by who is signed in, or by nobody.
 * @throws ApiError
 */
export function exchangeAsCaller(wanted: Exchange): Promise<Answer> {
  return asCaller((headers) => exchange({ ...wanted, headers: { ...wanted.headers, ...headers } }));
}
