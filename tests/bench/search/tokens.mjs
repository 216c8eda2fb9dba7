// How names and queries become tokens for engines that look tokens up: pairs of characters, pairs of syllables, pairs of
// initials; pinyin by pinyin-pro.
import { pinyin } from "pinyin-pro";

const words = (text) => text.toLowerCase().match(/[\u4e00-\u9fff]+|[a-z0-9]+/g) ?? [];
const pairs = (parts) => (parts.length < 2 ? parts : parts.slice(1).map((part, at) => parts[at] + part));

/** The tokens of a name. Initials begin with a dot, to be told from syllables. */
export function nameTokens(name) {
  const tokens = [];
  for (const word of words(name)) {
    if (!/^[\u4e00-\u9fff]/.test(word)) {
      tokens.push(word);
      continue;
    }
    const syllables = pinyin(word, { toneType: "none", type: "array", v: true });
    tokens.push(...pairs([...word]), ...pairs(syllables));
    tokens.push(...pairs(syllables.map((syllable) => syllable.charAt(0))).map((pair) => `.${pair}`));
  }
  return tokens;
}

/** Letters as syllables where they can be cut into some, the longest first; otherwise undefined. */
function cut(letters, syllables) {
  if (letters === "") return [];
  for (let length = Math.min(6, letters.length); length > 0; length -= 1) {
    const head = letters.slice(0, length);
    const rest = syllables.has(head) ? cut(letters.slice(length), syllables) : undefined;
    if (rest) return [head, ...rest];
  }
  return undefined;
}

/** The tokens of a query: pairs of characters, or of syllables, or of initials. */
export function queryTokens(query, syllables) {
  return words(query).flatMap((word) => {
    if (/^[\u4e00-\u9fff]/.test(word)) return pairs([...word]);
    const cutUp = cut(word, syllables);
    return cutUp ? pairs(cutUp) : pairs([...word]).map((pair) => `.${pair}`);
  });
}
