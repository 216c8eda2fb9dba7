import { chart, list, sample, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const policy = { column: "documents", kind: "policy", provenance: sample, validity: "in-force" } as const;

/** Policies, each with the reading by those who drafted it (谁起草、谁解读). */
export const policies: PublicationSeed[] = [
  {
    ...policy,
    slug: "remote-2025",
    title: "鄂尔多斯市推进远程帮办服务实施方案",
    summary: "在嘎查村用视频连大厅窗口，材料当面拍、当场审。",
    by: "gov",
    drafter: "service",
    documentNumber: "鄂府办发〔2025〕33号",
    theme: "政务服务",
    on: ["2025-07-14", "2025-07-30"],
    files: ["docx"],
    blocks: [
      list(
        "每个嘎查村有一台能视频的机器，或者一部代办员的手机。",
        "信号不好的，先存后传，受理时间按提交的时间算。",
        "视频看过的材料，大厅不再要一遍。",
      ),
    ],
  },
  {
    ...policy,
    kind: "reading",
    slug: "remote-2025-reading",
    title: "解读：在草场上，怎么连到大厅窗口",
    summary: "找代办员，约时间，开视频，边说边拍。",
    by: "service",
    theme: "政务服务",
    on: ["2025-07-15", "2025-07-31"],
    reads: ["remote-2025"],
    blocks: text(
      "和代办员约好时间，带上证件。窗口人员在视频里告诉您缺什么，拍清楚就收，缺的补传，不用再跑。",
    ),
  },
  {
    ...policy,
    slug: "parallel-2024",
    title: "鄂尔多斯市建设项目并联审批办法",
    summary: "几个部门同时审，总时限按最长的那个部门算。",
    by: "gov",
    drafter: "reform",
    documentNumber: "鄂府办发〔2024〕51号",
    theme: "政务服务",
    on: ["2024-09-23", "2024-10-15"],
    files: ["docx"],
    blocks: text(
      "一口受理、同时分送、同时审查、一口出件。一个部门要补正的，其他部门不停。总时限等于最长的一个部门的时限。",
    ),
  },
  {
    ...policy,
    kind: "reading",
    slug: "parallel-2024-reading",
    title: "问答：并联审批，到底快在哪里",
    summary: "从一个接一个，变成一起办。",
    by: "reform",
    theme: "政务服务",
    on: ["2024-09-24", "2024-10-16"],
    reads: ["parallel-2024"],
    blocks: [
      chart("同一个项目的时限（示例）", "工作日", [
        ["一个接一个", 45],
        ["并联", 18],
      ]),
    ],
  },
];
