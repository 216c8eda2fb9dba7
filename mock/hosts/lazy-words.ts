import type { SearchWords } from "../guide-packs";

function once<Value>(parse: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: parse() };
    return kept.value;
  };
}

/** The words of a catalogue out of JSON texts, which are fetched and parsed when a search first needs them. */
export function lazyWords(synonymsText: () => string, readingsText: () => string): SearchWords {
  const synonyms = once(() => JSON.parse(synonymsText()) as SearchWords["synonyms"]);
  const readings = once(() => JSON.parse(readingsText()) as SearchWords["readings"]);
  return {
    get synonyms() {
      return synonyms();
    },
    get readings() {
      return readings();
    },
  };
}
