import { drawing, fromLaw, heading, list, sample, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const policy = { column: "documents", kind: "policy", provenance: sample, validity: "in-force" } as const;

/** Policies, each with the reading by those who drafted it (谁起草、谁解读). */
export const policies: PublicationSeed[] = [
  {
    ...policy,
    slug: "mail-2025",
    title: "大兴安岭地区政务服务邮寄送达办法",
    summary: "网上办完，证照寄到家；邮费谁出、寄丢了怎么办。",
    by: "gov",
    drafter: "service",
    documentNumber: "大署办发〔2025〕16号",
    theme: "政务服务",
    on: ["2025-06-09", "2025-06-25"],
    files: ["docx"],
    blocks: [
      list(
        "申请时选邮寄，单号在办件里看得到。",
        "第一次寄送的邮费由大厅承担。",
        "寄丢的，重新制证，不收费。",
      ),
    ],
  },
  {
    ...policy,
    kind: "reading",
    slug: "mail-2025-reading",
    title: "解读：证照寄到林场，要几天",
    summary: "到县里两三天，到林场看邮路，单号随时查。",
    by: "service",
    theme: "政务服务",
    on: ["2025-06-10", "2025-06-26"],
    reads: ["mail-2025"],
    blocks: text("到加格达奇次日，到县里两三天；林场、林区按邮路的班期。急用的，可以先用带验证码的电子件。"),
  },
  {
    ...policy,
    slug: "fire-2026",
    title: "大兴安岭地区2026年春季森林防火命令",
    summary: "防火期里，林内不许野外用火；进林区要登记。",
    by: "gov",
    drafter: "emergency",
    documentNumber: "大署发〔2026〕3号",
    theme: "安全应急",
    on: ["2026-03-02", "2026-03-12"],
    files: ["docx"],
    related: ["law-fire"],
    blocks: [
      list(
        "防火期内，禁止在森林防火区野外用火。",
        "进林区的车和人，在检查站登记。",
        "看到烟和火，打12119，说清方位。",
      ),
    ],
  },
  {
    ...policy,
    kind: "reading",
    slug: "fire-2026-reading",
    title: "问答：防火期里，哪些事不能做",
    summary: "烧荒、上坟烧纸、野炊、扔烟头，都不行。",
    by: "emergency",
    theme: "安全应急",
    on: ["2026-03-03", "2026-03-13"],
    reads: ["fire-2026"],
    picture: drawing("forest", "落叶松林"),
    blocks: text("祭祀用鲜花。确需用火的（如防治病虫害），要先批准，备好扑火的人和工具。"),
  },
  {
    ...policy,
    slug: "law-fire",
    title: "森林防火条例",
    summary: "谁划防火区、定防火期，防火期里怎么管火。",
    by: "forestry",
    documentNumber: "国务院令第541号",
    theme: "安全应急",
    on: ["2008-12-01", "2008-12-12"],
    provenance: fromLaw("《森林防火条例》"),
    blocks: [
      heading("防火期"),
      ...text(
        "县级以上地方人民政府根据森林资源分布和火灾发生规律，划定森林防火区，规定森林防火期，并向社会公布（第二十三条）。",
        "森林防火期内，禁止在森林防火区野外用火；因防治病虫鼠害、冻害等特殊情况确需用火的，应当经县级人民政府批准（第二十五条）。",
      ),
    ],
  },
];
