// Names as people call one another: 王姐, 李哥, 老李, 小张. A surname stands alone there, so only what forms no word with
// what is around it counts.
import { notNames } from "./name-words";
import type { PersonalData } from "./personal-data";
import { compoundSurnames, surnames } from "./surnames";

/** 叔叔 and the like are titles of their own; 温哥华 and 王爷府 name nobody. */
const kin = /[姐哥叔婶姨嫂伯](?!伯|姐|哥|叔|婶|姨|华|[格尔利特恩])|爷(?![府庙爷])/g;
/** Before these words as often small words as surnames: 连姐也来了. */
const smallWords = new Set("连向于时常应");
/** 马奶, 王爷: the word is another. */
const otherWords = new Set(["王爷", "金爷"]);

/** The commonest surnames, without those that begin a word after 老 or 小: 小程序, 老房子, 小范围. */
const nicknamed =
  "王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘袁董蒋杜魏薛丁沈吕姚崔谭陆廖邱尹侯郝邵贺龚贾";
/** 小孙子, 老胡同, 小周末, 老杨树: what follows makes another word of it. */
const nickname = new RegExp(
  `(?<![养敬古元父长大中从最较弱狭缩幼微胆多少])[老小](?:孙(?![子女儿])|胡(?!同)|周(?![末期边围岁])|杨(?![树木林])|丁(?!点)|何(?!时|处)|[${nicknamed.replace(/[孙胡周杨丁何]/g, "")}])(?![家]?(?:庄|湾|村|屯|沟|营))`,
  "g",
);

const name = (from: number, to: number): PersonalData => ({ kind: "name", from, to });

/** Where the surname begins that ends there; the same place where none does. */
function surnameBefore(text: string, end: number): number {
  if (compoundSurnames.includes(text.slice(end - 2, end))) return end - 2;
  const [family = "", word] = [text[end - 1], text.slice(Math.max(end - 2, 0), end)];
  const isWord = smallWords.has(family) || notNames.has(word) || otherWords.has(text.slice(end - 1, end + 1));
  return surnames.has(family) && !isWord ? end - 1 : end;
}

/** @param skeleton widths and letters made one */
export function findCalledNames(skeleton: string): PersonalData[] {
  const beforeKin = [...skeleton.matchAll(kin)].flatMap(({ index }) => {
    const from = surnameBefore(skeleton, index);
    return from < index ? [name(from, index)] : [];
  });
  const nicknames = [...skeleton.matchAll(nickname)].map(({ index, 0: found }) =>
    name(index, index + found.length),
  );
  return [...beforeKin, ...nicknames];
}
