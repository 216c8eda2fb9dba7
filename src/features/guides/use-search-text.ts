import { useCallback, useRef, useState } from "react";
import { takeCarriedSearch } from "@/shared/lib/carried-search";
import { useDebounced } from "@/shared/lib/use-debounced";
import { usePackStore } from "./pack/pack-store";
import { useSearchHistory } from "./search-history";

/** Milliseconds without a key press before the list changes: the phone's own engine is quick, the backend is far. */
const pauses = { here: 120, there: 250 };

/** What stands in the search field, and what follows from it. */
export interface SearchText {
  typed: string;
  /** What the list shows. */
  q: string;
  /** The person is still typing, and may be helped. */
  suggesting: boolean;
  /** What was typed is wanted as it is, without a correction. */
  literal: boolean;
  type: (text: string) => void;
  /** Searches at once, and remembers it. */
  search: (text: string) => void;
  keepLiteral: () => void;
  /** What was searched for led somewhere: it is worth remembering. */
  remember: () => void;
}

/** The state of a search page's field, empty unless words were taken along to it. No address holds it; it goes with the page. */
export function useSearchText(): SearchText {
  const [typed, setTyped] = useState(takeCarriedSearch);
  const [settled, setSettled] = useState("");
  const [kept, setKept] = useState<string>();
  const isHere = usePackStore(({ phase }) => phase === "ready");
  const add = useSearchHistory((state) => state.add);
  const paused = useDebounced(typed.trim(), isHere ? pauses.here : pauses.there);
  const isSettled = settled === typed.trim();
  const q = isSettled ? settled : paused;
  // Out of a ref: rows that were given another function with every key would all be drawn anew.
  const now = useRef(typed);
  now.current = typed;
  const remember = useCallback(() => add(now.current), [add]);
  return {
    typed,
    q,
    suggesting: typed.trim() !== "" && !isSettled,
    literal: kept !== undefined && kept === q,
    type: setTyped,
    search: (text) => {
      setTyped(text);
      setSettled(text.trim());
      add(text);
    },
    keepLiteral: () => {
      setKept(q);
      setSettled(typed.trim());
    },
    remember,
  };
}
