import { useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/shared/lib/use-debounced";
import { placeOf } from "./body";
import { isAnonymous } from "./fields";
import { hintsQuery, leastHinted, type TicketHints } from "./queries";
import type { TicketForm } from "./shape";

/** Milliseconds without a key press before the backend is asked. */
const pause = 600;

/** What helps with what is written; nothing is asked for who wants to stay without a name. */
export function useHints({ fields, regionCode }: TicketForm): {
  hints: TicketHints | undefined;
  text: string;
} {
  const text = useDebounced(fields.text.trim(), pause);
  const { place } = placeOf(fields);
  // Words for a place may still be being typed.
  const isPlaced = place && (place.location || place.divisionCode);
  const isAsked = !isAnonymous(fields);
  const { data } = useQuery(
    hintsQuery({ regionCode, text, ...(isPlaced ? { place: { ...place } } : {}) }, isAsked),
  );
  return { hints: isAsked && text.length >= leastHinted ? data : undefined, text };
}
