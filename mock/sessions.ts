// Sessions and people: who a token belongs to, and how a person is shown.
import type { components } from "@contract/schema";
import type { Content } from "./content";
import { formatInstant } from "./domain/calendar";
import { maskDocument, maskName, maskPhone } from "./domain/identity";
import type { Caller, Context } from "./operations/operation";
import type { Persona } from "./regions/region-pack";
import type { Store } from "./store";

type Schemas = components["schemas"];

const tokenMs = 2 * 3_600_000;
const refreshMs = 30 * 86_400_000;

/** The person as shown, masked. A company's name is public. */
export function toPerson(persona: Persona): Schemas["Person"] {
  const { id, kind, name, loginLevel, regionCode, divisionName, phone, document, prefersElder } = persona;
  return {
    id: `p-${id}`,
    kind,
    displayName: kind === "company" ? name : maskName(name),
    loginLevel,
    regionCode,
    ...(divisionName === undefined ? {} : { divisionName }),
    phone: maskPhone(phone),
    document: maskDocument(document),
    prefersElder,
  };
}

/** Opens a session for a persona: the token lives two hours, the refresh token thirty days. */
export function openSession(persona: Persona, { store, now, newId }: Context): Schemas["Session"] {
  store.forget("sessions", ({ refreshUntil }) => refreshUntil <= now);
  const row = {
    id: `t-${newId()}`,
    personId: persona.id,
    refreshToken: `r-${newId()}`,
    expiresAt: now + tokenMs,
    refreshUntil: now + refreshMs,
  };
  store.put("sessions", row);
  return {
    token: row.id,
    refreshToken: row.refreshToken,
    expiresAt: formatInstant(row.expiresAt),
    person: toPerson(persona),
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
  const persona = content.personas.find(({ id }) => id === session.personId);
  return persona && { token: session.id, persona };
}
