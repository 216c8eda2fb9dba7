import { strFromU8, unzipSync } from "fflate";
import { publicationDocument } from "./publication-document";

const publication = {
  title: "一份<报告>",
  indexNumber: "11152923MB0300011R/2025-00001",
  documentNumber: "额政办发〔2025〕12号",
  issuer: { code: "11152923MB0300011R", name: "额济纳旗人民政府" },
  createdOn: "2025-04-14",
  publishedOn: "2025-05-06",
  provenance: { kind: "sample", text: "示例内容" },
  blocks: [
    { kind: "heading", text: "标题" },
    { kind: "paragraph", text: "段落" },
    { kind: "list", items: ["第一", "第二"] },
    { kind: "picture", picture: { name: "lake", alt: "湖面" } },
    { kind: "chart", chart: { caption: "柱图", unit: "条", bars: [{ label: "公告", value: 119 }] } },
    { kind: "table", table: { caption: "表", unit: "件", columns: ["来信"], rows: [["52"]], note: "注" } },
    {
      kind: "annual-table",
      annualTable: {
        regionCode: "152923",
        year: 2025,
        columns: Array.from({ length: 7 }, (_, index) => `列${index}`),
        rows: [{ code: "1", title: "新收", level: 1, values: [1, 2, 3, 4, 5, 6, 21] }],
        holds: true,
      },
    },
  ],
} satisfies Parameters<typeof publicationDocument>[0];

const xml = () =>
  strFromU8(unzipSync(publicationDocument(publication))["word/document.xml"] ?? new Uint8Array());

test("the document says all that the app shows, numbers and where it comes from included", () => {
  const text = [...xml().matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join("|");
  for (const part of ["一份&lt;报告&gt;", publication.indexNumber, publication.documentNumber, "示例内容"])
    expect(text).toContain(part);
  for (const part of [
    "标题",
    "段落",
    "1. 第一",
    "2. 第二",
    "（图）湖面",
    "公告|119",
    "表（单位：件）",
    "52",
    "注",
    "新收|1|2|3|4|5|6|21",
  ])
    expect(text).toContain(part);
});

test("the same publication gives the same bytes", () => {
  expect(publicationDocument(publication)).toEqual(publicationDocument(publication));
});
