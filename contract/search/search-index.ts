// Everything that is made once from a pack to search it.
import { type Alphabet, createAlphabet } from "./alphabet";
import type { GuidePack } from "./columns";
import { buildCorpus, type Corpus } from "./corpus";
import { buildPhrases, type Phrases } from "./phrases";
import { createPinyinReader, type PinyinReader } from "./pinyin";
import { type Readings, readingsOf } from "./readings";
import { createScores, type Scores } from "./scores";

/** A pack made ready; `scores` is scratch space that every search leaves empty. */
export interface SearchIndex {
  readonly pack: GuidePack;
  readonly size: number;
  readonly alphabet: Alphabet;
  readonly readings: Readings;
  readonly titles: Corpus;
  readonly phrases: Phrases;
  readonly pinyin: PinyinReader;
  readonly scores: Scores;
}

/** Makes a pack ready in slices of a few milliseconds. */
export function* buildIndex(pack: GuidePack): Generator<void, SearchIndex> {
  const alphabet = createAlphabet();
  const titles = yield* buildCorpus(alphabet, pack.guides.names);
  const phrases = yield* buildPhrases(alphabet, pack);
  yield;
  const readings = readingsOf(alphabet, pack.readings);
  const size = pack.guides.ids.length;
  const pinyin = createPinyinReader(alphabet, readings);
  return { pack, size, alphabet, readings, titles, phrases, pinyin, scores: createScores(size) };
}
