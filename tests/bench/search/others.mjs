// MiniSearch and FlexSearch over the same names, set up as their documentation advises for Chinese.
import flexsearch from "flexsearch";
import MiniSearch from "minisearch";
import { nameTokens, queryTokens } from "./tokens.mjs";

/** MiniSearch: every token; where not all are found, any. */
export function miniSearch(names, syllables) {
  const engine = new MiniSearch({
    fields: ["name"],
    tokenize: nameTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: (query) => queryTokens(query, syllables), combineWith: "AND" },
  });
  engine.addAll(names.map((name, id) => ({ id, name })));
  const search = (query) => {
    const all = engine.search(query);
    return all.length > 0 ? all : engine.search(query, { combineWith: "OR" });
  };
  return {
    find: (query) =>
      search(query)
        .slice(0, 10)
        .map(({ id }) => id),
    shipped: () => JSON.stringify(engine),
  };
}

/** FlexSearch: characters by its encoder for CJK, pinyin by the same tokens; where nothing is found, parts of it. */
export function flexSearch(names, syllables) {
  const { Charset, Index } = flexsearch;
  const texts = new Index({ tokenize: "strict", encoder: Charset.CJK });
  const sounds = new Index({ tokenize: "strict", encode: (tokens) => tokens.split(" ") });
  names.forEach((name, id) => {
    texts.add(id, name);
    sounds.add(
      id,
      nameTokens(name)
        .filter((token) => /^[.a-z]/.test(token))
        .join(" "),
    );
  });
  return {
    find: (query) => {
      const isSound = /^[a-z]/.test(query);
      const [engine, text] = isSound ? [sounds, queryTokens(query, syllables).join(" ")] : [texts, query];
      const found = engine.search(text, { limit: 10 });
      return found.length > 0 ? found : engine.search(text, { limit: 10, suggest: true });
    },
  };
}
