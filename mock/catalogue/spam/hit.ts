// What a rule found, and how it is shown to whoever decides about it.

/** Why a text is kept back, in the words of the report. */
export const spamReasons = {
  script: "有脚本",
  frame: "有嵌入的网页或密码框",
  "foreign-link": "有不在允许名单里的链接",
  "hidden-text": "有看不见的文字",
  gambling: "像是赌博广告",
  porn: "像是色情广告",
  loan: "像是贷款广告",
  fraud: "像是假证、违禁品、代孕一类的广告",
  garbled: "有乱码",
  stuffing: "同样的词重复太多",
} as const;

export type SpamCode = keyof typeof spamReasons;

/** A suspicious part of a text, by UTF-16 offsets. */
export interface Hit {
  code: SpamCode;
  text: string;
  start: number;
  end: number;
}

const around = 24;
const longestPart = 60;

function oneLine(text: string): string {
  return text.replace(/(?!\u180E)[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ");
}

/** The part with a little of what stands around it, the part itself in 【】; hidden characters are left out. */
export function excerptOf({ text, start, end }: Hit): string {
  const part = text.slice(start, Math.min(end, start + longestPart));
  const before = `${start > around ? "…" : ""}${text.slice(Math.max(0, start - around), start)}`;
  const after = `${text.slice(end, end + around)}${text.length > end + around ? "…" : ""}`;
  return `${oneLine(before)}【${oneLine(part)}${end - start > longestPart ? "…" : ""}】${oneLine(after)}`.trim();
}
