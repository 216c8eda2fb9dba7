import type { components } from "@contract/schema";
import { breachOf, mockClient, read } from "../../tests/support/mock-client";

type Schemas = components["schemas"];

const client = mockClient();
const list = (query = "", region = "152923") =>
  read<Schemas["PublicationPage"]>(client.get(`/v1/catalogue?region=${region}&limit=50${query}`));
const asked = (q: string, more = "") => list(`&q=${encodeURIComponent(q)}${more}`);
const whole = (id: string) => read<Schemas["Publication"]>(client.get(`/v1/catalogue/${id}`));
const marked = ({ found, ...item }: Schemas["PublicationSummary"]) => {
  const text = found?.excerpt ?? (found?.field === "text" ? "" : (item[found?.field ?? "title"] ?? ""));
  return found?.ranges.map(([from = 0, length = 0]) => text.slice(from, from + length));
};

test("columns in the platform's order count what stands in them", () => {
  const { items, total } = read<Schemas["ColumnList"]>(client.get("/v1/catalogue-columns?region=152923"));
  expect(items.map(({ name }) => name).join(" ")).toBe(
    "图片新闻 工作动态 通知公告 机构介绍 公开指南 公开制度 年度报告 财政预决算 依申请公开 公开目录 人事任免 发展规划 统计信息 应急管理",
  );
  expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(items.filter(({ count, latest }) => count === 0 || !latest)).toEqual([]);
  expect(list().total).toBe(total);
});

test("without words the newest comes first", () => {
  const days = list().items.map(({ publishedOn }) => publishedOn);
  expect(days).toEqual([...days].sort().reverse());
});

test("a title is found first, and what was found is marked", () => {
  const [best] = asked("补奖 2025").items;
  expect(best?.title).toContain("补奖");
  expect(best && marked(best)).toEqual(["2025", "补奖"]);
});

test("an abbreviation that nothing spells out leads to the title whose characters it takes", () => {
  expect(asked("草原补奖").items.map(({ title }) => title)).toContain(
    "额济纳旗2025年草原生态保护补助奖励实施方案",
  );
  const [best] = asked("草原补奖方案").items;
  expect(best?.title).toBe("额济纳旗2025年草原生态保护补助奖励实施方案");
  expect(best && marked(best)).toEqual(["草原", "补", "奖", "方案"]);
});

test.each([
  ["额政办发〔2025〕12号", "documentNumber"],
  ["额政办发【2025】12号", "documentNumber"],
  ["額政", undefined],
  ["１１152923ｍｂ0300011r/2025", "indexNumber"],
])("%s is found as a number, whatever the width and the brackets", (number, field) => {
  expect(asked(number).items[0]?.found?.field).toBe(field);
});

test("a word of the text is shown where it stands", () => {
  const [best] = asked("蒙医医院").items;
  expect(best?.found?.field).toBe("text");
  expect(best?.found?.excerpt).toContain("旗蒙医医院");
  expect(best && marked(best)).toEqual(["蒙医医院"]);
});

test("a year finds what is titled by it before what only has a number of that year", () => {
  expect(
    asked("2014")
      .items.slice(0, 3)
      .map(({ found }) => found?.field),
  ).toEqual(["title", "title", "title"]);
});

test("every word must be found", () => {
  expect(asked("草原 没有的词").total).toBe(0);
  expect(asked("  !? ").total).toBe(list().total);
});

test("a facet counts what a tap on its value gives, with the other filters applied", () => {
  const page = list("&column=documents&validity=in-force");
  expect(page.items.every(({ column }) => column.code === "documents")).toBe(true);
  expect(page.facets.validity.map(({ code }) => code)).toContain("repealed");
  for (const [name, facets] of Object.entries(page.facets)) {
    const others = ["column=documents", "validity=in-force"].filter((one) => !one.startsWith(`${name}=`));
    for (const { code, count } of facets) {
      const query = [...others, `${name}=${encodeURIComponent(code)}`].join("&");
      expect([name, code, list(`&${query}`).total]).toEqual([name, code, count]);
    }
  }
});

test("pages follow one another, and a cursor is good for its own query only", () => {
  const page = read<Schemas["PublicationPage"]>(client.get("/v1/catalogue?region=152923&limit=7"));
  const next = read<Schemas["PublicationPage"]>(
    client.get(`/v1/catalogue?region=152923&limit=50&cursor=${page.nextCursor}`),
  );
  expect([...page.items, ...next.items].slice(0, 50).map(({ id }) => id)).toEqual(
    list().items.map(({ id }) => id),
  );
  const wrong = client.get(`/v1/catalogue?region=152923&column=rules&cursor=${page.nextCursor}`);
  expect(read(wrong).code).toBe("cursor_invalid");
});

test("a policy and its reading lead to each other, and who drafted it reads it", () => {
  const policy = whole("d-152923-grassland-2025");
  const reading = whole("d-152923-grassland-2025-reading");
  expect(policy.readings?.map(({ id }) => id)).toEqual([reading.id]);
  expect(reading.policies?.map(({ id }) => id)).toEqual([policy.id]);
  expect(policy.drafter).toBe(reading.issuer.name);
});

test("a declared attachment is as large as it says; others are not there", () => {
  const { attachments } = whole("d-152923-report-2014");
  expect(attachments.map(({ id, format }) => [id, format])).toEqual([
    ["text", "docx"],
    ["table", "csv"],
  ]);
  for (const { id, bytes } of attachments) {
    const path = `/v1/catalogue/d-152923-report-2014/attachments/${id}`;
    const answer = client.get(path);
    expect([breachOf("GET", path, answer), answer.body.length]).toEqual(["", bytes]);
  }
  const csv = client.get("/v1/catalogue/d-152923-report-2014/attachments/table").body as Uint8Array;
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv)).toBe(
    "\uFEFF来信,办结,在办\r\n52,41,11\r\n",
  );
  for (const path of ["d-152923-report-2014/attachments/map", "d-152923-picture-lake/attachments/text"])
    expect(client.get(`/v1/catalogue/${path}`).status).toBe(404);
});

test("the table of a computed report is the one of the statistics, and holds", () => {
  const { blocks } = whole("d-152923-report-2025");
  const [table] = blocks.flatMap((block) => (block.kind === "annual-table" ? [block.annualTable] : []));
  const statistics = client.get("/v1/statistics/disclosure?region=152923&year=2025");
  expect(table).toEqual(read(statistics));
  expect(table?.holds).toBe(true);
});

test("a year without a request has the table of no request", () => {
  for (const id of ["d-220871-report-2013", "d-232700-report-2018"]) {
    const rows = whole(id).blocks.flatMap((block) =>
      block.kind === "annual-table" ? block.annualTable.rows : [],
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap(({ values }) => values).filter((value) => value !== 0)).toEqual([]);
  }
});

test("a report of years to come is out when its day has come", () => {
  const later = mockClient();
  expect(later.get("/v1/catalogue/d-152923-report-2026").status).toBe(404);
  later.post("/preview/clock", { now: "2027-03-23T08:00:00+08:00", frozen: true });
  expect(later.get("/v1/catalogue/d-152923-report-2026").status).toBe(200);
});

test("an unknown place or publication is not found", () => {
  for (const path of ["catalogue?region=999999", "catalogue-columns?region=999999", "catalogue/d-nothing"])
    expect(client.get(`/v1/${path}`).status).toBe(404);
});
