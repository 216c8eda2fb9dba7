import type { components } from "@contract/schema";
import { facetsOf, filtered } from "./filters";

type Summary = components["schemas"]["PublicationSummary"];

const one: Summary = {
  id: "1",
  regionCode: "152923",
  column: { code: "documents", name: "公开目录" },
  kind: "policy",
  title: "一",
  indexNumber: "11152923MB0300011R/2025-00001",
  issuer: { code: "11152923MB0300011R", name: "额济纳旗人民政府" },
  theme: "水利",
  createdOn: "2025-04-14",
  publishedOn: "2025-05-06",
  validity: "in-force",
};
const other: Summary = { ...one, id: "2", kind: "reading", createdOn: "2024-04-14", validity: "expired" };
const news: Summary = {
  id: "3",
  regionCode: "152923",
  column: { code: "work", name: "工作动态" },
  kind: "news",
  title: "三",
  indexNumber: "11152923MB0300011R/2025-00002",
  issuer: one.issuer,
  createdOn: "2025-06-01",
  publishedOn: "2025-06-09",
};
const list = [one, other, news];

test("filters narrow together; what lacks a value passes no filter on it", () => {
  expect(filtered(list, { year: 2025 }).map(({ id }) => id)).toEqual(["1", "3"]);
  expect(filtered(list, { year: 2025, validity: "in-force" }).map(({ id }) => id)).toEqual(["1"]);
  expect(filtered(list, {})).toEqual(list);
});

test("a facet leaves its own filter aside, and is in the order that people expect", () => {
  const { year, validity, column, theme } = facetsOf(list, { year: 2025 });
  expect(year.map(({ name, count }) => [name, count])).toEqual([
    ["2025年", 2],
    ["2024年", 1],
  ]);
  expect(validity).toEqual([{ code: "in-force", name: "有效", count: 1 }]);
  expect(column.map(({ code }) => code)).toEqual(["work", "documents"]);
  expect(theme).toEqual([{ code: "水利", name: "水利", count: 1 }]);
});
