// All rules over one field of an export. Nothing here decides: people look at what is found.
import type { AllowedHosts } from "./allowed-hosts";
import { bareMarkup } from "./bare-markup";
import { garbledHit } from "./garbled";
import { excerptOf, type Hit, type SpamCode } from "./hit";
import { linkHit } from "./links";
import { invisibleHit, markupHits } from "./markup";
import { stuffingHit } from "./stuffing";
import { wordHits } from "./words";

/** One finding in a field, with the suspicious part in 【】. */
export interface Suspicion {
  code: SpamCode;
  excerpt: string;
}

/** What only text with markup, links or invisible characters holds. */
const beyondPlain = new RegExp(
  [
    "[<＜&\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]|\\uDB40",
    "[:：]\\s?[\\\\/／]|[\\\\/／]{2}|t\\s?:|[a-z]\\s?\\(",
    "[A-Za-z0-9\\uFF10-\\uFF5A-][.．。｡][A-Za-z\\uFF21-\\uFF5A]",
  ].join("|"),
  "i",
);

function found(...hits: (Hit | undefined)[]): Hit[] {
  return hits.filter((hit) => hit !== undefined);
}

/**
 * What is suspicious about a field, one finding a kind. `raw` is the field as it came, `plain` what readers would
 * see of it (neutralise.ts).
 */
export function suspicions(raw: string, plain: string, allowed: AllowedHosts): Suspicion[] {
  if (plain.length < 2 && raw.length < 2) return [];
  const hits = wordHits(plain);
  if (beyondPlain.test(raw)) {
    const bare = bareMarkup(raw);
    hits.push(...markupHits(bare), ...found(linkHit(bare, allowed), invisibleHit(raw)));
  }
  hits.push(...found(garbledHit(plain), stuffingHit(plain)));
  return hits.map((hit) => ({ code: hit.code, excerpt: excerptOf(hit) }));
}
