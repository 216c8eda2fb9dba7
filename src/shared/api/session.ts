// Who is signed in on this phone. The tokens stand here and in no log, address or text.
import type { components } from "@contract/schema";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { newKey } from "@/shared/lib/new-key";
import { forgetOwnFiles } from "@/shared/platform/own-files";
import { persistedState } from "@/shared/platform/persisted-state";
import { personalPrefix, readPrefix, removeStored, storedKeys } from "@/shared/platform/storage";

type Session = components["schemas"]["Session"];

/** Who is signed in, masked. */
export type Person = Session["person"];

interface KeptSession extends Session {
  /** For its one renewal: a renewal whose answer was lost is answered again under the same key. */
  renewalKey: string;
}

interface SessionState {
  session: KeptSession | null;
  /** To whom the personal things on this phone belong; stays when a session runs out. Empty: to whoever holds it. */
  owner: string;
}

export const useSessionState = create<SessionState>()(
  persist((): SessionState => ({ session: null, owner: "" }), { name: "session", storage: persistedState }),
);

/** Who is signed in, or undefined; draws anew when that changes. */
export const useSession = (): Person | undefined => useSessionState(({ session }) => session?.person);

/** Whether somebody is signed in. */
export const signedIn = (): boolean => useSessionState.getState().session !== null;

/** The id of who is signed in; empty when nobody is. */
export const personId = (): string => useSessionState.getState().session?.person.id ?? "";

/** The session as it is kept, for those who send requests. */
export const currentSession = (): KeptSession | null => useSessionState.getState().session;

/** The key under which a read of the caller's own stands among the kept reads. */
export const personalRead = "mine";

const wipers = new Set<() => void>();

/** Calls back when everything personal is to be forgotten. */
export function onForget(wipe: () => void): void {
  wipers.add(wipe);
}

const isPersonal = (key: string) =>
  key.startsWith(personalPrefix) || key.startsWith(`${readPrefix}-["${personalRead}",`);

function wipePersonal(): void {
  for (const wipe of wipers) wipe();
  for (const key of storedKeys().filter(isPersonal)) removeStored(key);
  forgetOwnFiles();
}

/** Begins a session. What the one before left on the phone goes when it was somebody else's. */
export function enterSession(session: Session): void {
  const { owner } = useSessionState.getState();
  const next = session.person.id;
  if (owner !== "" && owner !== next) wipePersonal();
  useSessionState.setState({ session: { ...session, renewalKey: newKey() }, owner: next });
}

/** What the backend says of the person now, such as after a real name was proved. */
export function keepPerson(person: Person): void {
  const { session } = useSessionState.getState();
  if (session?.person.id === person.id) useSessionState.setState({ session: { ...session, person } });
}

/** The session ran out: nobody is signed in, but what was written stays for its owner to come back to. */
export function expireSession(): void {
  useSessionState.setState({ session: null });
}

/** Signed out: the tokens go, and with them every personal read and draft on the phone. */
export function forgetSession(): void {
  useSessionState.setState({ session: null, owner: "" });
  wipePersonal();
}

/** Another page of the same browser may have renewed the session or ended it. */
export async function rereadSession(): Promise<void> {
  await useSessionState.persist.rehydrate();
}
