import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDebounced } from "@/shared/lib/use-debounced";
import { useGuidePack } from "./pack/pack-at-hand";
import { suggestionsQuery } from "./queries";

type Suggestion = components["schemas"]["GuideSuggestion"];

/** Suggestions shown: with the keyboard open, more would hide what was found. */
const most = 5;

/** Milliseconds without a key press before the backend is asked. */
const pause = 250;

/** What a person may be about to type: from the pack with every key, else from the backend after a pause. */
export function useSuggestions(regionCode: string, typed: string): readonly Suggestion[] {
  const text = typed.trim();
  const { search, phase } = useGuidePack(regionCode);
  const here = useMemo(() => (text === "" ? [] : search?.suggest(text, most)), [search, text]);
  const asked = useDebounced(text, pause);
  const wanted = phase === "absent" && text !== "" && asked !== "";
  const there = useQuery({ ...suggestionsQuery(regionCode, asked), enabled: wanted });
  return here ?? (wanted ? (there.data?.items.slice(0, most) ?? []) : []);
}
