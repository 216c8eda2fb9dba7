// 设定依据 as agencies write it: 《law》第十条：what it says.
import type { components } from "@contract/schema";
import { given } from "./given";
import { splitItems } from "./split-text";

type LegalBasis = components["schemas"]["LegalBasis"];

const articlePattern =
  "第[零〇一二三四五六七八九十百千\\d]+(?:条|章|编|款|项|部分)(?:之[一二三四五六七八九十]+)?(?:第[（(]?[一二三四五六七八九十\\d]+[）)]?[款项目])*";
const articles = `${articlePattern}(?:[、，,和及至]${articlePattern})*`;

/** The law may be followed by its number in brackets: 《…》（财税〔2018〕37号）. */
const citation = new RegExp(
  `^(《[^》]{1,190}》(?:\\s*[（(〔][^）)\\n]{1,60}[）)])?)\\s*(${articles})?\\s*(?:[:：，,。]|\\n)?\\s*([\\s\\S]*)$`,
);
const articleAlone = new RegExp(`^(${articles})\\s*[:：，,。]?\\s*([\\s\\S]*)$`);

/** More than the contract takes for a law's name is a text that begins with one. */
const longestLaw = 200;
const longestArticle = 100;

function basisOf(item: string): LegalBasis {
  const match = citation.exec(item);
  const [, law = "", article = "", text = ""] = match ?? [];
  if (match && law.length <= longestLaw && article.length <= longestArticle) {
    return { law, ...given({ article, text }) };
  }
  if (item.length <= longestLaw) return { law: item };
  return { law: `${item.slice(0, 40)}…`, text: item };
}

/** The bases named in a text; a line that begins with an article belongs to the law named before it. */
export function legalBases(text: string): LegalBasis[] {
  const bases: LegalBasis[] = [];
  for (const item of splitItems(text, /[；;](?=\s*《)/)) {
    const [, article = "", words = ""] = articleAlone.exec(item) ?? [];
    const last = bases[bases.length - 1];
    if (!article || article.length > longestArticle || !last) bases.push(basisOf(item));
    else if (last.article || last.text) bases.push({ law: last.law, article, ...given({ text: words }) });
    else bases.splice(-1, 1, { ...last, article, ...given({ text: words }) });
  }
  return bases;
}
