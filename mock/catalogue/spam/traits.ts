// Which rules a text needs to be looked at by, told by its characters alone: one look at each. An export is hundreds
// of megabytes of honest text, and nearly all of it is done with here.

/** What a text holds, as bits. */
export const traits = {
  /** Full-width or capital letters, old characters: to be evened out before words are looked for. */
  uneven: 1,
  /** Marks between Chinese characters, or behind a Latin letter that stands alone. */
  gaps: 2,
  /** Markup, entities, code, addresses, invisible characters. */
  markup: 4,
  /** Signs of a wrong encoding. */
  garbled: 8,
} as const;

const uneven = 1;
const gap = 2;
const markup = 4;
const garbled = 8;
const slash = 16;
const colon = 32;
const dot = 64;
const question = 128;

/** Old characters that stand in words of the lexicon, and the new ones. */
export const oldCharacters = "賭樂馬會資開獎幣貸無碼錄視頻愛證發門網龍輪盤註冊賺錢電話軟號車賽藥彩";
export const newCharacters = "赌乐马会资开奖币贷无码录视频爱证发门网龙轮盘注册赚钱电话软号车赛药彩";

/** Marks by which words are torn apart. */
export const tearing = " \u3000·・•*＊_-~|\\/+=^#";

/** UTF-8 read as GBK turns the commonest characters into these, which are rare by themselves: 鐨 (的), 鏄 (是) … */
export const asGbkSigns = "鐨鏄鍦鏈澶鍥鎴瑕杩鍑鍔鐞璇鐢鏉鏂鍙绗缂鍏浜涓";

const kinds = new Uint8Array(0x10000);
function mark(characters: string, kind: number): void {
  for (let index = 0; index < characters.length; index += 1) markRange(characters.charCodeAt(index), 1, kind);
}
function markRange(from: number, count: number, kind: number): void {
  for (let code = from; code < from + count; code += 1) kinds[code] = (kinds[code] ?? 0) | kind;
}
mark(oldCharacters, uneven);
markRange(0x41, 26, uneven);
markRange(0xff10, 10, uneven);
markRange(0xff21, 26, uneven);
markRange(0xff41, 26, uneven);
mark(tearing, gap);
mark("<＜&\uDB40\uFEFF$%", markup);
markRange(0x200b, 5, markup);
markRange(0x202a, 5, markup);
markRange(0x2060, 5, markup);
mark(asGbkSigns, garbled);
mark("锟烫屯\uFFFD", garbled);
markRange(0xc2, 0xef - 0xc2 + 1, garbled);
mark("/\\／", slash);
mark(":：", colon);
mark(".．。｡(（=", dot);
mark("?？", question);

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xff21 && code <= 0xff5a)
  );
}

/** The bits of `traits` that a text has. */
export function traitsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === undefined || kind === 0) continue;
    found |= kind & (uneven | markup | garbled);
    if (kind < gap) continue;
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    if (kind & gap && (isHan(before) || (isLetter(before) && !isLetter(text.charCodeAt(at - 2))))) {
      found |= traits.gaps;
    }
    if (kind & slash && (kinds[before] ?? 0) & (slash | colon)) found |= traits.markup;
    if (kind & dot && (isLetter(before) || isLetter(text.charCodeAt(at + 1)))) found |= traits.markup;
    if (kind & question && (kinds[before] ?? 0) & question) found |= traits.garbled;
  }
  return found;
}
