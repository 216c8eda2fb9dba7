// 依申请公开: how to ask, what it costs, what to do about an answer.
import { fromLaw, list, sample, table, text } from "../publication-parts";
import type { PublicationSeed } from "../publication-seed";

const askHow: PublicationSeed = {
  slug: "ask-how",
  column: "on-request",
  title: "怎么申请公开：一页说清",
  summary: "四步：想好要什么，找对机关，填表确认，等答复。",
  by: "gov",
  theme: "政务公开",
  on: ["2026-01-12", "2026-01-20"],
  files: ["docx"],
  related: ["ask-fee", "ask-remedy", "law-711"],
  provenance: fromLaw("条例第二十七条至第三十三条"),
  blocks: [
    list(
      "想好要什么：名称、文号，或者哪一年、哪件事、哪一份。一件申请只说一件事。",
      "找对机关：谁制作的向谁要；从别处得来的，向保存它的机关要。不清楚的，搜一搜“谁保存这个”。",
      "填表：姓名、证件、联系方式、要的内容、要纸质还是电子、怎么给您。不用写用途。",
      "确认：网上提交后，您和机关都确认了，才算收到，开始算20个工作日。",
    ),
    ...text("自己写有困难的，可以到受理机构口头提出，由工作人员代填，您核对后签字（条例第二十九条）。"),
  ],
};

const askFee: PublicationSeed = {
  slug: "ask-fee",
  column: "on-request",
  title: "申请公开要不要钱",
  summary: "一般不要。一个月内超过10件，或者一件超过30页，才可能收信息处理费。",
  by: "finance",
  theme: "政务公开",
  on: ["2026-01-12", "2026-01-22"],
  related: ["law-109"],
  provenance: fromLaw("国办函〔2020〕109号"),
  blocks: [
    table(
      "算一算",
      ["情形", "信息处理费"],
      [
        ["一个月内申请10件", "0元"],
        ["一个月内申请11件", "100元"],
        ["一个月内申请30件", "2000元"],
        ["一个月内申请41件", "4300元"],
        ["一件共30页", "0元"],
        ["一件共100页", "700元"],
        ["一件共200页", "2700元"],
      ],
      { note: "按件和按量只能选一种；41件：20×100＋10×200＋1×300。" },
    ),
    ...text("收费前会发通知，从收到通知的次日起20个工作日内缴。没有缴的，视为放弃申请。"),
  ],
};

const askRemedy: PublicationSeed = {
  slug: "ask-remedy",
  column: "on-request",
  title: "对答复不服，怎么办",
  summary: "先看答复书最后一段：向谁、在几天内，都写在上面。",
  by: "justice",
  theme: "政务公开",
  on: ["2026-01-13", "2026-01-23"],
  provenance: fromLaw("条例第五十一条和《行政复议法》第二十条、第二十三条"),
  blocks: [
    list(
      "行政复议：自知道该行政行为之日起60日内申请（行政复议法第二十条）。",
      "申请公开而行政机关不予公开的，先复议，对复议决定不服再起诉（行政复议法第二十三条，2024年1月1日起）。",
      "投诉举报：可以向上一级行政机关或者政府信息公开工作主管部门提出（条例第五十一条）。",
    ),
  ],
};

const commonlyAsked: PublicationSeed = {
  slug: "ask-often",
  column: "on-request",
  title: "大家常申请的，哪些已经公开了",
  summary: "多人申请的同一信息，可以公开的，纳入主动公开（条例第四十四条）。",
  by: "gov",
  theme: "政务公开",
  on: ["2026-04-07", "2026-04-20"],
  related: ["budget-2026", "ask-how"],
  provenance: sample,
  blocks: [
    table(
      "已经公开的",
      ["大家问的", "到哪里看"],
      [
        ["预算、决算、三公经费", "财政预决算"],
        ["补贴怎么发、发多少", "公开目录里的实施方案和它的解读"],
        ["征地的公告和补偿标准", "通知公告"],
        ["收费有没有依据", "“收费目录”"],
      ],
    ),
  ],
};

/** What one has to know before asking. */
export const asking: readonly PublicationSeed[] = [askHow, askFee, askRemedy, commonlyAsked];
