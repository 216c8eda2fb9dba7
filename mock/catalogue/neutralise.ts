// Whatever an export holds becomes plain text here: no markup, no control characters, no characters that hide or
// turn text around. What comes out is shown by screens as text, so this guards readers, not only browsers.
import { Parser } from "htmlparser2";
import { spareText } from "./known-tags";

/** Elements whose content is not for reading. */
const silent = new Set(["script", "style", "template", "iframe", "object", "noscript", "svg", "math"]);

/** Elements that stand on lines of their own, so that lists and paragraphs stay apart. */
const lines = new Set(
  "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul".split(
    " ",
  ),
);

/** Controls except newline, format characters (zero width, direction marks, soft hyphen, tags), half characters.
 * U+180E belongs to Mongolian script and stays. */
const hidden = /(?![\n\u180E])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A section says that what stands in it is text; the parser would drop it. */
const section = /<!\[CDATA\[((?:(?!<!\[CDATA\[)[\s\S])*?)\]\]>/g;

/** What any text that needs more than tidying holds. */
const suspect = /[<&]|(?![\n\u180E])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f\u0020\u00A0\u2000-\u200A\u3000]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function textOf(markup: string): string {
  let text = "";
  let silenced = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (silent.has(name)) silenced += 1;
        if (lines.has(name)) text += "\n";
        else if (name === "td" || name === "th") text += " ";
      },
      ontext(data) {
        if (silenced === 0) text += data;
      },
      onclosetag(name) {
        if (silent.has(name)) silenced -= 1;
        if (lines.has(name)) text += "\n";
      },
    },
    { decodeEntities: true },
  );
  parser.end(spareText(markup.replace(section, "$1")));
  return text;
}

/** The sentence as plain text: lines parted by one newline each, no space at their ends, and whether more than
 * white space had to go. Entities may hide markup that hides more, so it goes round until nothing changes. */
export function neutralise(raw: string): { text: string; changed: boolean } {
  const plain = tidy(raw);
  if (!suspect.test(plain)) return { text: plain, changed: false };
  let text = plain;
  for (let round = 0; round < 8; round += 1) {
    const before = text;
    text = text.replace(hidden, "");
    if (/[<&]/.test(text)) text = textOf(text);
    text = tidy(text);
    if (text === before) break;
  }
  text = text.replace(/<(?=[A-Za-z!/?])/g, "＜").replace(hidden, "");
  return { text, changed: text !== plain };
}
