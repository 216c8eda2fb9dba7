// Annual reports that are computed from the log and the catalogue (条例第四十九条、第五十条).
import { computed, heading, type Publisher, text } from "../publication-parts";
import type { PublicationSeed } from "../publication-seed";

/** The first year whose requests are in the log, and the last that the preview may come to. */
const [firstYear, lastYear] = [2025, 2030];

function report({ name, government, here }: Publisher, year: number): PublicationSeed {
  return {
    slug: `report-${year}`,
    column: "reports",
    title: `${name}${year}年政府信息公开工作年度报告`,
    summary: `${year}年公开了多少，收到多少件申请，怎么答复的。`,
    by: "gov",
    theme: "政务公开",
    on: [`${year + 1}-03-12`, `${year + 1}-03-23`],
    files: ["docx", "csv"],
    provenance: computed,
    related: ["law-30", "law-711"],
    blocks: [
      heading("一、总体情况"),
      ...text(
        `本报告由${government}按条例第四十九条、第五十条编制，统计期限从${year}年1月1日到12月31日。`,
        `${here}的公开目录、申请记录都在本平台，表里的数可以自己核对。`,
      ),
      heading("二、主动公开情况"),
      { kind: "year-counts", year },
      heading("三、收到和处理申请的情况"),
      { kind: "annual-table", year, of: "log" },
      ...text("每一列都是：本年新收＋上年结转＝总计＋结转下年。"),
      heading("四、存在的问题和改进"),
      ...text("有的申请写得不够具体，要补正一次。下一步在填表时多给提示，把常被申请的信息主动公开。"),
      heading("五、其他"),
      ...text(`按国办函〔2020〕109号收取信息处理费的情况，见申请记录。`),
    ],
  };
}

/** The report of every year since the log began; those of years to come are published in their time. */
export function yearlyReports(publisher: Publisher): PublicationSeed[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => report(publisher, firstYear + index));
}
