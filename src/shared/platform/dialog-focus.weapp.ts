import type { DialogFocus } from "./dialog-focus";

/** A mini-program has no keyboard focus. */
export function useDialogFocus(): DialogFocus {
  return {};
}

/** Fingers scroll it. */
export const scrolledByKeys = {};
