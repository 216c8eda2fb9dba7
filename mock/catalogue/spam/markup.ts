// Scripts, frames and text that is there for machines only. Every pattern takes time in proportion to the text.
import type { Hit, SpamCode } from "./hit";

const patterns: [SpamCode, RegExp][] = [
  ["script", /[<＜][\s/]*script\b/i],
  [
    "script",
    /\b(?:j\s?a\s?v\s?a|vb)\s?s\s?c\s?r\s?i\s?p\s?t\s?:\s{0,9}(?!void\(0\)\s?;?\s?["'>])[a-z_$(!%'"[\\]/i,
  ],
  ["script", /<[a-z][^<>]*?[\s/"']on[a-z]{3,}\s{0,9}=/i],
  ["script", /\bon[a-z]{3,}\s{0,9}=\s{0,9}["']?[a-z_$][\w$.]{0,40}\(/i],
  ["script", /\bdocument\s?\.\s?(?:write|cookie|location)\b|\bwindow\s?\.\s?(?:location|open)\b|\$\{jndi:/i],
  ["script", /\b(?:eval|unescape|atob)\s?\(\s?["'$a-z]|\bString\.fromCharCode\b/i],
  ["script", /<\?php\b|<%\s?(?:@|=|!|eval|execute|response)/i],
  ["frame", /[<＜][\s/]*(?:iframe|frameset|frame|object|embed|applet|base)\b(?=[\s/>])/i],
  ["frame", /<meta\b[^<>]*\bhttp-equiv\s?=\s?["']?refresh/i],
  ["frame", /<input\b[^<>]*\btype\s?=\s?["']?password/i],
  ["frame", /\bdata:text\/html/i],
  ["hidden-text", /<marquee\b[^<>]*\b(?:width|height)\s?=\s?["']?\d(?:px)?["'\s>]/i],
];

/** An element whose style or attribute takes it out of sight; its name is the first group. */
const unseen =
  /<([a-z][a-z0-9:]*)\b(?=[^<>]*(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt|em|%)?\s?[;"']|opacity\s?:\s?0\s?[;"']|text-indent\s?:\s?-\d{3}|(?:left|top)\s?:\s?-\d{3}|\shidden[\s/>=]))[^<>]*>/gi;

/** So many letters out of sight are no leftover of an editor. */
const fewLetters = 4;

function unseenText(text: string): Hit | undefined {
  for (const match of text.matchAll(unseen)) {
    const start = match.index + match[0].length;
    const following = text.slice(start, start + 400);
    const closing = following.search(new RegExp(`</${match[1]}`, "i"));
    const within = closing < 0 ? following : following.slice(0, closing);
    const letters = within.replace(/<[^<>]*>/g, "").replace(/[^\p{L}\p{N}]/gu, "");
    const end = start + within.length;
    if (letters.length >= fewLetters) return { code: "hidden-text", text, start: match.index, end };
  }
  return undefined;
}

/** Scripts, frames and unseen text in bare markup (bare-markup.ts); at most one hit of each kind. */
export function markupHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const [code, pattern] of patterns) {
    if (hits.some((hit) => hit.code === code)) continue;
    const match = pattern.exec(text);
    if (match) hits.push({ code, text, start: match.index, end: match.index + match[0].length });
  }
  const unseenHit = text.includes("<") ? unseenText(text) : undefined;
  return unseenHit && !hits.some(({ code }) => code === "hidden-text") ? [...hits, unseenHit] : hits;
}

/** How much of a stretch of invisible characters is shown. */
const longestShown = 40;

/** Characters by which text is smuggled: turned round, tag characters, or invisible ones in number. */
export function invisibleHit(raw: string): Hit | undefined {
  const turned = /[\u202E\u{E0020}-\u{E007F}]/u.exec(raw);
  if (turned) return { code: "hidden-text", text: raw, start: turned.index, end: turned.index + 1 };
  const spread = /[\u200B-\u200D\u2060-\u2064\uFEFF]/g;
  const count = raw.match(spread)?.length ?? 0;
  if (count < 20 || count < raw.length / 20) return undefined;
  const start = raw.search(spread);
  return { code: "hidden-text", text: raw, start, end: start + longestShown };
}
