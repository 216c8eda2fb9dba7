// A text as a reader takes it in: full-width letters, old characters and marks put between characters make no
// difference to what it says.

const old = "賭樂馬會資開獎幣貸無碼錄視頻愛證發門網龍輪盤註冊賺錢電話軟號車賽藥彩";
const now = "赌乐马会资开奖币贷无码录视频爱证发门网龙轮盘注册赚钱电话软号车赛药彩";
const newOf = new Map(Array.from(old, (character, index) => [character, now.charAt(index)]));

const between = /(?<=[\u4e00-\u9fff])[ \u3000·・•*＊_\-~|\\/+=^#]{1,4}(?=[\u4e00-\u9fff])/g;
const uneven = new RegExp(
  `[A-Z\\uFF10-\\uFF5A${old}]|[\\u4e00-\\u9fff][ \\u3000·・•*＊_\\-~|\\\\/+=^#]{1,4}[\\u4e00-\\u9fff]`,
);
const single = new RegExp(`[A-Z\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A${old}]`, "g");

function evenOne(one: string): string {
  const code = one.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return newOf.get(one) ?? one.toLowerCase();
}

/** The even text, and where each of its characters stood before. */
export function squeeze(text: string): { even: string; placeOf(index: number): number } {
  if (!uneven.test(text)) return { even: text, placeOf: (index) => index };
  const gaps: { at: number; length: number }[] = [];
  let gone = 0;
  const closed = text.replace(between, (marks, at: number) => {
    gaps.push({ at: at - gone, length: marks.length });
    gone += marks.length;
    return "";
  });
  return {
    even: closed.replace(single, evenOne),
    placeOf: (index) => gaps.reduce((place, gap) => place + (gap.at <= index ? gap.length : 0), index),
  };
}
