/** Longest piece in characters: some browsers fall silent after 15 seconds of one utterance. */
const longest = 60;

/**
 * A text in pieces that are spoken one after the other: cut after the ends of sentences, and after commas where a
 * sentence is long. Nothing is left out but white space around.
 */
export function splitSentences(text: string): string[] {
  const pieces = text.match(/[^。！？；\n]+[。！？；]*/g) ?? [];
  return pieces
    .flatMap((piece) => (piece.length > longest ? (piece.match(/[^，、]+[，、]*/g) ?? []) : piece))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
