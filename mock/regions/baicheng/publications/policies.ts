import { list, sample, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const policy = { column: "documents", kind: "policy", provenance: sample, validity: "in-force" } as const;

/** Policies, each with the reading by those who drafted it (谁起草、谁解读). */
export const policies: PublicationSeed[] = [
  {
    ...policy,
    slug: "visit-2025",
    title: "白城经济开发区预约、延时和上门服务办法",
    summary: "下班后、节假日和腿脚不便的，怎么约、谁来、收不收钱。",
    by: "gov",
    drafter: "service",
    documentNumber: "白开管发〔2025〕14号",
    theme: "政务服务",
    on: ["2025-04-07", "2025-04-22"],
    files: ["docx"],
    blocks: [
      list(
        "打预约电话或者网上约，当天答复。",
        "老人、残疾人、急事优先上门，不收费。",
        "下班时还在办的，办完再关窗口。",
      ),
    ],
  },
  {
    ...policy,
    kind: "reading",
    slug: "visit-2025-reading",
    title: "解读：怎么把工作人员约到家里来",
    summary: "说清三件事：办什么、什么时候在家、行动怎么不便。",
    by: "service",
    theme: "政务服务",
    on: ["2025-04-08", "2025-04-23"],
    reads: ["visit-2025"],
    blocks: text("工作人员两人一组，亮证上门。只看原件、拍照，不带走证件，不收钱。"),
  },
  {
    ...policy,
    slug: "fee-list-2024",
    title: "白城经济开发区收费目录清单管理办法",
    summary: "清单里没有的不能收；每一项写明依据、标准和谁收。",
    by: "finance",
    documentNumber: "白开财发〔2024〕6号",
    theme: "价格",
    on: ["2024-05-13", "2024-05-28"],
    blocks: text(
      "行政事业性收费按国家和省里的目录执行，清单在“收费目录”里公布。清单外收费的，可以拒交，可以投诉。",
    ),
  },
  {
    ...policy,
    kind: "reading",
    slug: "fee-list-2024-reading",
    title: "问答：收费清单怎么看",
    summary: "看名称、依据、标准、谁收，四样缺一样就可以问。",
    by: "finance",
    theme: "价格",
    on: ["2024-05-14", "2024-05-29"],
    reads: ["fee-list-2024"],
    blocks: text("清单按部门排。中介收的费不是行政收费，单独列，价格由双方商定，大厅里有公示。"),
  },
];
