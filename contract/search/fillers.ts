// Words that say that something is asked, not what: left out where the query as typed finds nothing.

/** Left out wherever they stand, longest first. */
const anywhere = [
  "需要带什么材料",
  "需要准备什么材料",
  "需要什么材料",
  "需要哪些材料",
  "要带什么材料",
  "要准备什么",
  "需要什么手续",
  "要什么材料",
  "要哪些材料",
  "带什么材料",
  "需要带什么",
  "需要准备什么",
  "有什么要求",
  "什么条件",
  "哪些条件",
  "要什么手续",
  "哪些手续",
  "什么手续",
  "哪些材料",
  "什么材料",
  "什么证件",
  "要带什么",
  "带啥东西",
  "带什么",
  "要什么",
  "需要啥",
  "要带啥",
  "带啥",
  "啥材料",
  "啥手续",
  "啥条件",
  "多少钱",
  "几天能办好",
  "多长时间",
  "多久能办",
  "要多久",
  "几天",
  "多久",
  "怎么办理",
  "怎么申请",
  "如何办理",
  "如何申请",
  "在哪里办",
  "在哪儿办",
  "去哪里办",
  "去哪儿办",
  "哪里办",
  "哪儿办",
  "在哪办",
  "去哪办",
  "到哪办",
  "怎么办",
  "怎么弄",
  "怎么领",
  "怎么样",
  "怎样",
  "怎么",
  "如何",
  "在哪里",
  "在哪儿",
  "哪里",
  "哪儿",
  "在哪",
  "去哪",
  "咋办",
  "咋弄",
  "咋",
  "可以吗",
  "能不能",
  "可不可以",
  "是不是",
  "有没有",
  "请问",
  "麻烦",
  "我想要",
  "我想",
  "我要",
  "想要",
  "需要",
  "流程",
  "手续",
  "材料",
  "办事指南",
  "指南",
  "办理",
  "办一个",
  "办个",
  "办一下",
];

/** Left out at the beginning and at the end of what remains. */
const atEdges = [
  "申请",
  "我家",
  "我们",
  "我",
  "你们",
  "给",
  "帮",
  "想",
  "要",
  "去",
  "到",
  "能",
  "可以",
  "办",
  "弄",
  "的",
  "了",
  "吗",
  "呢",
  "啊",
  "呀",
  "吧",
  "嘛",
  "个",
];

function trimmed(piece: string): string {
  for (const word of atEdges) {
    if (piece.length > word.length) {
      if (piece.startsWith(word)) return trimmed(piece.slice(word.length));
      if (piece.endsWith(word)) return trimmed(piece.slice(0, -word.length));
    }
  }
  return atEdges.includes(piece) ? "" : piece;
}

const byLength = [...anywhere].sort((one, other) => other.length - one.length);

/** What a folded word asks about, in pieces; the word itself where nothing else remains. */
export function withoutFillers(word: string): string[] {
  let pieces = [word];
  for (const filler of byLength) {
    if (word.indexOf(filler) >= 0) pieces = pieces.flatMap((piece) => piece.split(filler));
  }
  return pieces.map(trimmed).filter((piece) => piece !== "");
}
