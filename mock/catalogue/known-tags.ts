// What counts as markup in an export: complete tags of known names. Everything else that begins with `<` is text,
// such as 宽<B级 or a<b.

/** Elements of HTML, old ones too since exports come from old editors. */
const elements =
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br " +
  "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed " +
  "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe " +
  "image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta " +
  "meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q " +
  "rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody " +
  "td template textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp";

/** Attributes that stand without a value. Words of a sentence do not, so that 若a<b 且c>d keeps its words. */
const bare =
  "allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden ismap loop multiple " +
  "muted nohref noresize noshade novalidate nowrap open readonly required reversed selected";

const oneOf = (words: string) => words.split(" ").join("|");
const name = `(?:${oneOf(elements)}|(?:o|w|v|x|m|st1):[a-z]\\w*)(?=[\\s/>])`;
const value = `(?:"[^"]*"|'[^']*'|[^\\s"'<>]+(?=[\\s>]))`;
const attribute = `[\\w:@.-]+\\s*=\\s*${value}|(?:${oneOf(bare)}|[a-z]+[:-][\\w:-]+)(?=[\\s/>])`;

const tag = new RegExp(
  [
    `<${name}(?:[\\s/]*(?:${attribute}))*[\\s/]*>`,
    `</${name}[^<>]*>`,
    "<!(?:doctype|\\[(?:if|endif|else))\\b[^<>]*>",
    "<\\?[a-z][^<>]*>",
  ].join("|"),
  "iy",
);

/**
 * The text with every `<` that opens no known markup made full-width, so that no reader takes it for a tag. Takes
 * time in proportion to the length of the text, whatever stands in it.
 */
export function spareText(text: string): string {
  const lastCommentEnd = text.lastIndexOf("-->");
  const opensMarkup = (at: number) => {
    if (text.startsWith("<!--", at)) return lastCommentEnd >= at + "<!--".length;
    tag.lastIndex = at;
    return tag.test(text);
  };
  return text.replace(/<(?=[A-Za-z!/?])/g, (angle, at: number) => (opensMarkup(at) ? angle : "＜"));
}
