// All rules over one field of an export. Nothing here decides: people look at what is found.
import type { AllowedHosts } from "./allowed-hosts";
import { bareMarkup } from "./bare-markup";
import { garbledHit, innardsHit } from "./garbled";
import { excerptOf, type Hit, type SpamCode } from "./hit";
import { linkHit } from "./links";
import { invisibleHit, markupHits } from "./markup";
import { stuffingHit } from "./stuffing";
import { traits, traitsOf } from "./traits";
import { wordHits } from "./words";

/** One finding in a field, with the suspicious part in 【】. */
export interface Suspicion {
  code: SpamCode;
  excerpt: string;
}

/** Shorter texts are neither the inside of a file nor a word over and over. */
const longEnough = 80;

function found(...hits: (Hit | undefined)[]): Hit[] {
  return hits.filter((hit) => hit !== undefined);
}

/**
 * What is suspicious about a field, one finding a kind. `raw` is the field as it came, `plain` what readers would
 * see of it (neutralise.ts).
 */
export function suspicions(raw: string, plain: string, allowed: AllowedHosts): Suspicion[] {
  const inRaw = traitsOf(raw);
  const inPlain = raw === plain ? inRaw : traitsOf(plain);
  const hits = wordHits(plain, (inPlain & (traits.uneven | traits.gaps)) === 0);
  if (inRaw & traits.markup) {
    const bare = bareMarkup(raw);
    hits.push(...markupHits(bare), ...found(linkHit(bare, plain, allowed), invisibleHit(raw)));
  }
  if (inPlain & traits.garbled) hits.push(...found(garbledHit(plain)));
  if (plain.length >= longEnough) hits.push(...found(innardsHit(plain), stuffingHit(plain)));
  return hits.map((hit) => ({ code: hit.code, excerpt: excerptOf(hit) }));
}
