// Every kind of reply as data: its name, its row of the official table, its article, what it needs, what it says.
import type { ReplyKind } from "./disclosure-case";

/** One kind of reply. */
export interface ReplyRule {
  title: string;
  /** Row of the official table (国办公开办函〔2021〕30号). */
  row: string;
  article: string;
  /** The decision as the letter says it, after "经审查，". */
  decision: string;
  needs?: "reason" | "withheld" | "where";
  /** What opens it: it hangs on what others answer, on a correction, or on the reasons given. */
  waitsFor?: "consultations" | "correction" | "reasons";
  /** 行政复议法第二十三条第一款第四项 (since 2024-01-01): "not disclosed" goes to 行政复议 first. */
  reconsiderationFirst?: true;
  /** Where the matter belongs instead. */
  otherDoor?: "hotline" | "petition" | "registry" | "archive";
}

const article = (numbers: string) => `政府信息公开条例第${numbers}`;

const withheld = (what: string, row: number, by: string): ReplyRule => ({
  title: `不予公开：${what}`,
  row: `3.3.${row}`,
  article: article(by),
  decision: `您申请的信息属于${what}，本机关决定不予公开`,
  needs: "reason",
  reconsiderationFirst: true,
});

export const replyRules: Readonly<Record<ReplyKind, ReplyRule>> = {
  disclosed: {
    title: "予以公开",
    row: "3.1",
    article: article("三十六条第二项"),
    decision: "您申请的信息属于公开范围，本机关决定予以公开，随本答复书提供",
    waitsFor: "consultations",
  },
  "already-public": {
    title: "已经主动公开",
    // The official table has no row of its own for it: what is told where to find counts as disclosed.
    row: "3.1",
    article: article("三十六条第一项"),
    decision: "您申请的信息已经主动公开，可以直接查看",
    needs: "where",
  },
  "partly-disclosed": {
    title: "部分公开",
    row: "3.2",
    article: article("三十七条"),
    decision: "您申请的信息能够区分处理，本机关决定公开其中一部分，不公开的部分和理由如下",
    needs: "withheld",
    waitsFor: "consultations",
    reconsiderationFirst: true,
  },
  "state-secret": withheld("国家秘密", 1, "十四条、第三十六条第三项"),
  "law-forbids": withheld("法律、行政法规禁止公开的信息", 2, "十四条、第三十六条第三项"),
  "safety-and-stability": withheld(
    "公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息",
    3,
    "十四条、第三十六条第三项",
  ),
  "third-party-rights": {
    ...withheld("公开会损害第三方合法权益的信息", 4, "十五条、第三十六条第三项"),
    waitsFor: "consultations",
  },
  "internal-affairs": withheld("内部事务信息", 5, "十六条第一款、第三十六条第三项"),
  "process-document": withheld("过程性信息", 6, "十六条第二款、第三十六条第三项"),
  "enforcement-file": withheld("行政执法案卷信息", 7, "十六条第二款、第三十六条第三项"),
  "registry-inquiry": {
    ...withheld("行政查询事项", 8, "三十六条第七项"),
    decision: "您申请的信息属于登记资料，法律、行政法规对查询另有规定，请按那里的规定查询",
    otherDoor: "registry",
  },
  "does-not-exist": {
    title: "信息不存在",
    row: "3.4.1",
    article: article("三十六条第四项"),
    decision: "本机关检索后没有找到您申请的信息，该信息不存在",
  },
  "not-this-agency": {
    title: "不归本机关公开",
    row: "3.4.1",
    article: article("三十六条第五项"),
    decision: "您申请的信息不归本机关负责公开",
  },
  "needs-processing": {
    title: "没有现成信息，需要另行制作",
    row: "3.4.2",
    article: article("三十八条"),
    decision: "本机关没有现成的信息，需要加工、分析才能得到，不能提供",
  },
  "unclear-after-correction": {
    title: "补正后仍不明确",
    row: "3.4.3",
    article: article("三十条"),
    decision: "您补正后，申请的内容仍不明确，本机关不能提供",
    waitsFor: "correction",
  },
  petition: {
    title: "属于信访、投诉、举报",
    row: "3.5.1",
    article: article("三十九条第一款"),
    decision: "您提出的是信访、投诉、举报一类的事项，不作为政府信息公开申请处理，可以走相应的渠道",
    otherDoor: "hotline",
  },
  repeated: {
    title: "重复申请",
    row: "3.5.2",
    article: article("三十六条第六项"),
    decision: "本机关已经答复过您同样的申请，不再重复处理",
  },
  "published-work": {
    title: "公开出版物",
    row: "3.5.3",
    article: article("三十九条第二款"),
    decision: "您要的是政府公报、报刊、书籍等公开出版物，可以从出版、收藏的地方取得",
    otherDoor: "archive",
  },
  "unreasonable-volume": {
    title: "申请数量、频次明显不合理",
    row: "3.5.4",
    article: article("三十五条"),
    decision: "您申请的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理",
    needs: "reason",
    waitsFor: "reasons",
  },
  "reissue-or-confirm": {
    title: "要求确认或重新出具已获取的信息",
    row: "3.5.5",
    // The row is the table's; the article behind it was chosen from memory.
    article: article("三十六条第六项"),
    decision: "您已经取得这项信息，要求确认或者重新出具的，本机关不予处理",
  },
  "record-corrected": {
    title: "已更正本人信息",
    row: "3.6.3",
    article: article("四十一条"),
    decision: "您提供的证据属实，本机关已经更正与您有关的记录",
  },
  other: {
    title: "其他处理",
    row: "3.6.3",
    article: article("三十六条"),
    decision: "本机关对您的申请处理如下",
    needs: "reason",
  },
};

/** A kind of reply behind a colon: 不予公开，属于国家秘密. */
export const sayReply = (kind: ReplyKind): string => replyRules[kind].title.replace("：", "，");
