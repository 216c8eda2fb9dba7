import type { components } from "@contract/schema";
import { create } from "zustand";

/** The form that it goes to. */
type Target = "disclosure" | "tickets";

/** Words on their way into a form, and the case that they come from. */
export interface CarriedCase {
  text: string;
  /** What kind of ticket it is to be, where that is known. */
  kind?: components["schemas"]["TicketKind"];
  handedFrom?: components["schemas"]["HandedFrom"];
}

/** It goes with the app, and stands in no address. */
const useCarriedCases = create<Partial<Record<Target, CarriedCase>>>(() => ({}));

/** Takes words along to the form that opens next. */
export function carryTo(target: Target, { text, ...from }: CarriedCase): void {
  useCarriedCases.setState({ [target]: { text: text.trim(), ...from } });
}

/** What was taken along; undefined when nothing is, and from the second time on. */
export function takeCarried(target: Target): CarriedCase | undefined {
  const carried = useCarriedCases.getState()[target];
  useCarriedCases.setState({ [target]: undefined }, false);
  return carried;
}
