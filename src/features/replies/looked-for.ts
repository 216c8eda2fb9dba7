// What the person was looking for when a reply was opened: it goes on into a ticket if the reply did not help.
import { create } from "zustand";

/** It goes with the app, and stands in no address. */
const useLookedFor = create<{ text: string }>(() => ({ text: "" }));

/** Keeps what stands in the search field while a reply is read. */
export function lookFor(text: string): void {
  useLookedFor.setState({ text: text.trim() });
}

/** What was looked for; empty when the reply was not found by words. */
export const useLookedForText = (): string => useLookedFor(({ text }) => text);
