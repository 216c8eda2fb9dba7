import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

/** What the outermost element of a dialog wears. */
export interface DialogFocus {
  ref?: RefObject<HTMLElement>;
  tabIndex?: number;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** What scrolls without anything in it to press: the keyboard must get hold of it to scroll it. */
export const scrolledByKeys = { tabIndex: 0 };

function reachable(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>("[tabindex='0'], input")];
}

/** From the last on to the first, and from the first back to the last: the page behind is out of reach. */
function stayInside(event: KeyboardEvent, box: HTMLElement): void {
  const all = reachable(box);
  const [first, last] = [all[0], all[all.length - 1]];
  const atStart = document.activeElement === first || document.activeElement === box;
  const goal =
    event.shiftKey && atStart ? last : !event.shiftKey && document.activeElement === last ? first : null;
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

/**
 * The keyboard in a dialog (WAI-ARIA, Dialog Pattern): it goes in when the dialog opens, stays there, closes it with
 * Escape, and then goes back to where it was.
 */
export function useDialogFocus(open: boolean, onClose: () => void): DialogFocus {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement as HTMLElement | null;
    ref.current?.focus({ preventScroll: true });
    return () => before?.focus({ preventScroll: true });
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key === "Tab" && ref.current) stayInside(event, ref.current);
  };
  return { ref, tabIndex: -1, onKeyDown };
}
