// What belongs to who is signed in: reads under the person's own key, drafts under names that a sign-out wipes.
import { personalPrefix } from "@/shared/platform/storage";
import { onForget, personalRead, personId } from "./session";

/**
 * The query key of a read that needs a login, such as `personalKey("disclosure-request", id)`: kept for this person
 * alone, never shown to another, wiped at sign-out.
 */
export function personalKey<Parts extends readonly unknown[]>(...parts: Parts) {
  return [personalRead, personId(), ...parts] as const;
}

/** The name of a persisted store with personal things in it: what stands under it is wiped at sign-out. */
export function personalName(name: string): string {
  return `${personalPrefix}${name}`;
}

interface ResettableStore<State> {
  getInitialState: () => State;
  setState: (state: State, replace: true) => void;
}

/** A store whose state goes back to its first one at sign-out; its `name` comes from `personalName`. */
export function resetAtSignOut<State>(store: ResettableStore<State>): void {
  onForget(() => store.setState(store.getInitialState(), true));
}
