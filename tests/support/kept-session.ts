// A session as the app keeps it on a phone (src/shared/api/session.ts), for phones on which somebody is signed in.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** One of the people of the preview. */
export type PersonaId = Schemas["PersonaId"];

/** Signs in as a persona at a listening mock, and gives what the app would keep under the key `session`. */
export async function keptSession(url: string, persona: PersonaId): Promise<string> {
  const answer = await fetch(`${url}/preview/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${persona}`);
  const session = (await answer.json()) as Schemas["Session"];
  const renewalKey = `renewal-${session.token}`.slice(0, 64);
  const state = { session: { ...session, renewalKey }, owner: session.person.id };
  return JSON.stringify({ state, version: 0 });
}
