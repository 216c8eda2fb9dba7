/** A date, from one time of the day to another, or a number with what it counts. */
const whole =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}–\d{1,2}:\d{2}|\d[\d,.]* ?(?:个工作日|天|元|项|件|条|户|人|页|分钟|小时)/g;

/** A piece of a text, and whether it must not be broken between two lines. */
export interface TextPart {
  text: string;
  isWhole: boolean;
}

/** A text cut at its dates, times and numbers; put together again the pieces are the text. */
export function wholeParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (index > end) parts.push({ text: text.slice(end, index), isWhole: false });
    parts.push({ text: found, isWhole: true });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isWhole: false });
  return parts;
}
