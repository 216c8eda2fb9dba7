// Text that was read in the wrong encoding on its way, or that no one wrote.
import { isUtf8 } from "node:buffer";
import type { Hit } from "./hit";
import { asGbkSigns } from "./traits";

/** What bytes that are no text turn into, in the encodings of Windows; and the sign for a lost character. */
const lost = /锟斤拷|烫烫烫|屯屯屯|\uFFFD{2,}|[?？]{8,}/;

/** UTF-8 read as Latin: ä¸­å›½. */
const asLatin =
  /(?:[\u00c2\u00c3\u00e2-\u00ef][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]{1,3}){3,}/;

const gbkSign = new RegExp(`[${asGbkSigns}]`);
const fewestGarbled = 4;

let gbkBytes: Map<string, [number, number]> | undefined;

/** Two bytes of GBK by character; made when it is first needed. */
function gbkTable(): Map<string, [number, number]> {
  if (gbkBytes) return gbkBytes;
  gbkBytes = new Map();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !gbkBytes.has(character)) gbkBytes.set(character, [high, low]);
    }
  }
  return gbkBytes;
}

/** Whether a run of characters, written as GBK again, is Chinese in UTF-8. Real words never are. */
function wasUtf8(run: string): boolean {
  const bytes = Array.from(run).flatMap((character) => gbkTable().get(character) ?? []);
  for (let end = bytes.length; end > bytes.length - 3 && end > 5; end -= 1) {
    const part = Buffer.from(bytes.slice(0, end));
    if (isUtf8(part)) return (part.toString("utf8").match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestGarbled;
  }
  return false;
}

function gbkHit(text: string): Hit | undefined {
  if (!gbkSign.test(text)) return undefined;
  for (const match of text.slice(0, 20_000).matchAll(/[\u4e00-\ue864\u20ac]{6,}/g)) {
    const run = match[0].slice(0, 60);
    for (let start = 0; start < Math.min(run.length - 6, 3); start += 1) {
      if (wasUtf8(run.slice(start, start + 12))) {
        return { code: "garbled", text, start: match.index, end: match.index + match[0].length };
      }
    }
  }
  return undefined;
}

/** The first garbled run of a plain text that has the trait (traits.ts). */
export function garbledHit(text: string): Hit | undefined {
  for (const pattern of [lost, asLatin]) {
    const match = pattern.exec(text);
    if (match) return { code: "garbled", text, start: match.index, end: match.index + match[0].length };
  }
  return gbkHit(text);
}

/** A long run of letters and digits that is no address: the inside of a file. */
const innards = /(?<![\w./:%&=?+-])[A-Za-z0-9+/=_-]{120,}/;

/** The first stretch of a text that nobody wrote. */
export function innardsHit(text: string): Hit | undefined {
  const match = text.length < 120 ? null : innards.exec(text);
  return match
    ? { code: "garbled", text, start: match.index, end: match.index + match[0].length }
    : undefined;
}
