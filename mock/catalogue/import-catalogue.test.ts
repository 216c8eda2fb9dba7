import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { type FixtureRow, soundItem, writeExport } from "./export-fixture";
import { readCatalogue } from "./import-catalogue";
import { CatalogueError } from "./read-export";
import type { TableName } from "./tables";

type Content = Partial<Record<TableName, readonly FixtureRow[] | string | Buffer>>;

async function imported(content: Content, bucketBytes?: number) {
  const dir = writeExport(tmpdir(), content);
  try {
    const size = bucketBytes === undefined ? {} : { bucketBytes };
    return await readCatalogue(dir, { today: "2026-10-16", regionNames: { "152923": "额济纳旗" }, ...size });
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const { basic, extend } = soundItem;
const withBasic = (change: FixtureRow) => imported({ basic: [{ ...basic, ...change }], extend: [extend] });

async function rejectsOf(content: Content): Promise<string[]> {
  const { report } = await imported(content);
  return report.rejected.first.map(({ at, code }) => `${at} ${code}`);
}

test("makes one guide of the rows of all tables", async () => {
  const { guides, report } = await imported({
    basic: [{ ...basic, is_fee: 1, fee_basis: "发改价格〔2003〕2322号" }],
    extend: [{ ...extend, is_entry_center: 1, user_topic_type: "证件办理^户籍办理", online_handle_depth: 2 }],
    material: [
      { task_guid: "g-1", order_num: 2, material_name: "照片", is_need: 3, page_format: 2, page_num: "" },
      {
        task_guid: "g-1",
        order_num: 1,
        material_name: "居民户口簿",
        is_need: 1,
        page_format: 1,
        page_num: "原件1份",
      },
    ],
    fee: [{ task_guid: "g-1", order_num: 1, fee_name: "工本费", fee_stand: "20 元/证", is_desc: 0 }],
    question: [{ task_guid: "g-1", order_num: 1, question: "能代办吗？", answer: "不能。" }],
    words: [{ task_guid: "g-1", summary: "头一次办", keywords: "办身份证、二代证" }],
  });
  expect(report.rejected.total).toBe(0);
  expect(report.breached).toEqual({});
  expect(guides).toEqual([
    expect.objectContaining({
      id: "g-1",
      summary: "头一次办",
      keywords: ["办身份证", "二代证"],
      region: { code: "152923", name: "额济纳旗" },
      themes: ["证件办理", "户籍办理"],
      place: { hallId: "hall-152923" },
      promised: { days: 20, unit: "calendar-day" },
      channels: ["window", "mail"],
      fee: {
        basis: "发改价格〔2003〕2322号",
        items: [{ name: "工本费", standard: "20 元/证" }],
        payOnline: false,
      },
      materials: [
        { id: "m1", name: "居民户口簿", need: "required", forms: ["paper"], originals: 1 },
        { id: "m2", name: "照片", need: "deferrable", forms: ["electronic"] },
      ],
    }),
  ]);
});

test.each<[string, FixtureRow, string]>([
  ["no guid", { row_guid: "" }, "guid-missing"],
  ["a guid the contract does not take", { row_guid: "编号 1" }, "guid-shape"],
  ["no name", { task_name: " " }, "name-missing"],
  ["a department code that is none", { dept_code: "公安局" }, "department-code"],
  ["days that are no number", { promise_day: "二十" }, "days-invalid"],
  ["days out of range", { anticipate_day: 4000 }, "days-invalid"],
  ["no days at all", { promise_day: "", anticipate_day: "" }, "days-missing"],
  ["visits that are no number", { limit_scene_num: "几次" }, "visits-invalid"],
  ["a day that does not exist", { plan_effective_date: "2025-02-30" }, "date-invalid"],
])("turns back an item with %s", async (_name, change, code) => {
  const { report } = await withBasic(change);
  const own = report.rejected.first.filter(({ at }) => at === "up_task_general_basic.csv:2");
  expect(own.map((reject) => reject.code)).toEqual([code]);
});

test.each<[string, FixtureRow, string]>([
  ["a wrong check character", { dept_code: "11152923MB00000000" }, "credit-code-check"],
  ["an unknown code", { server_type: "1,8" }, "code-unknown"],
  ["a code of the wrong length", { catalog_code: "123" }, "code-shape"],
  ["words among the numbers", { link_way: "户籍窗口 0483-0000011" }, "phone-unread"],
  ["an extension", { link_way: "0483-0000011转801" }, "phone-extension"],
  ["no promise", { promise_day: "" }, "promise-missing"],
  ["no visits", { limit_scene_num: "" }, "visits-missing"],
  ["no channel", { handle_type: "" }, "channel-missing"],
  ["the same phone twice", { supervise_way: "0483-0000011" }, "same-phone"],
])("imports an item with %s and says so", async (_name, change, code) => {
  const { guides, report } = await withBasic(change);
  expect(guides).toHaveLength(1);
  expect(Object.keys(report.breached)).toEqual([code]);
});

const twenty = { days: 20, unit: "calendar-day" };

test.each<[string, FixtureRow, object]>([
  ["as the law sets it", {}, { promised: twenty, statutory: { days: 60, unit: "calendar-day" } }],
  ["none by law where the law names none", { anticipate_day: "" }, { promised: twenty }],
  [
    "none by law, however it is explained",
    { anticipate_day: "", anticipate_explain: "随报随审", promise_explain: "不含公示" },
    { promised: { ...twenty, note: "不含公示；法定时限：随报随审" } },
  ],
  [
    "on the spot by law and by promise",
    { anticipate_day: 0, promise_day: 0, project_type: 1 },
    { promised: { ...twenty, days: 0 }, statutory: { ...twenty, days: 0 } },
  ],
])("reads the limits: %s", async (_name, change, limits) => {
  const { guides, report } = await withBasic(change);
  const [{ promised, statutory } = {}] = guides;
  expect({ promised, ...(statutory === undefined ? {} : { statutory }) }).toEqual(limits);
  expect(Object.hasOwn(guides[0] ?? {}, "statutory")).toBe("statutory" in limits);
  expect(report.breached).toEqual({});
});

test.each<[string, FixtureRow, string]>([
  ["not in use", { task_state: 2 }, "notInUse"],
  ["cancelled", { plan_cancel_date: "2026-10-15" }, "notInUse"],
  ["a punishment", { task_type: "02" }, "notAppliedFor"],
])("keeps out an item that is %s, with its rows", async (_name, change, kind) => {
  const { guides, report } = await withBasic(change);
  expect(guides).toEqual([]);
  expect(report.keptOut).toMatchObject({ [kind]: 1, withTheirItem: 1 });
  expect(report.rejected.total).toBe(0);
});

test("keeps an item until the day it is cancelled", async () => {
  expect((await withBasic({ plan_cancel_date: "2026-10-16" })).guides).toHaveLength(1);
});

test("turns back doubles, orphans and rows that say nothing, each with its line", async () => {
  const found = await rejectsOf({
    basic: [basic, basic],
    extend: [extend, extend, { ...extend, task_guid: "nobody" }],
    material: [{ task_guid: "g-1", material_name: "" }],
    question: [
      { task_guid: "", question: "问", answer: "答" },
      { task_guid: "g-1", question: "问", answer: "" },
    ],
    fee: [{ task_guid: "g-1", fee_name: "工本费", fee_stand: "" }],
  });
  expect(found.sort()).toEqual([
    "up_task_general_basic.csv:3 guid-duplicate",
    "up_task_general_extend.csv:3 row-duplicate",
    "up_task_general_extend.csv:4 orphan-row",
    "up_task_general_fee_project.csv:2 fee-incomplete",
    "up_task_general_material.csv:2 name-missing",
    "up_task_general_questions.csv:2 guid-missing",
    "up_task_general_questions.csv:3 question-incomplete",
  ]);
});

test("reads a byte order mark, capital column names and columns in any order, and counts unused ones", async () => {
  const text =
    "\ufeffTASK_NAME,ROW_GUID,town_code,DEPT_CODE,promise_day\n身份证,g-1,x,11152923MB0000000X,5\n";
  const { guides, report } = await imported({ basic: text });
  expect(guides).toMatchObject([{ id: "g-1", name: "身份证", promised: { days: 5 } }]);
  expect(report.unusedColumns).toEqual({ "up_task_general_basic.csv": ["town_code"] });
});

test("turns back a row with a field too few, a broken quote or foreign bytes, and reads on", async () => {
  const head = "row_guid,task_name,dept_code,promise_day\n";
  const sound = (id: string) => `${id},身份证,11152923MB0000000X,5\n`;
  const gbk = Buffer.concat([
    Buffer.from("e,"),
    Buffer.from([0xc9, 0xed, 0xb7, 0xdd]),
    Buffer.from(",x,5\n"),
  ]);
  const invalid = Buffer.concat([Buffer.from("f,"), Buffer.from([0xff, 0xfe]), Buffer.from(",x,5\n")]);
  const parts = [head, sound("a"), "b,身份证\n", 'c,"身份证,x,5\n', sound("d"), gbk, invalid, sound("g")];
  const basicBytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { guides, report } = await imported({ basic: basicBytes });
  expect(guides.map(({ id }) => id).sort()).toEqual(["a", "d", "g"]);
  expect(report.rejected.first.map(({ at, code }) => `${at.split(":")[1]} ${code}`)).toEqual([
    "3 field-count",
    "4 quote-open",
    "6 encoding-gbk",
    "7 encoding-invalid",
  ]);
});

test("neutralises markup and counts it by column", async () => {
  const { guides, report } = await withBasic({ task_name: "<b>身份证</b><style>p{}</style>" });
  expect(guides[0]?.name).toBe("身份证");
  expect(report.neutralised).toEqual({ "up_task_general_basic.csv task_name": 1 });
});

test("cuts what the contract does not take whole, and counts it", async () => {
  const { guides, report } = await withBasic({ task_name: "证".repeat(300) });
  expect(guides[0]?.name).toHaveLength(200);
  expect(report.cut).toEqual({ name: 1 });
});

test("gives the same guides in the same order through the disk, whatever the order of the rows", async () => {
  const items = Array.from({ length: 60 }, (_, number) => ({ ...basic, row_guid: `item-${number}` }));
  const hung = items.map(({ row_guid }) => ({ ...extend, task_guid: row_guid }));
  const whole = await imported({ basic: items, extend: hung });
  const parted = await imported({ basic: [...items].reverse(), extend: hung }, 2000);
  expect(whole.guides).toHaveLength(60);
  expect(parted.guides).toEqual(whole.guides);
});

test("on rows of any bytes gives clean guides, or refuses the whole file as being of another encoding", async () => {
  const head = Buffer.from("row_guid,task_name,dept_code,promise_day,handle_flow,link_way,by_law\n");
  const sound = Buffer.from('g-1,身份证,11152923MB0000000X,5,"1.受理');
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom('"', ",", "\n", "《", "》第十条：", "1.", "（", "<script>", "&lt;", "身份证")
      .map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const basicBytes = Buffer.concat([head, sound, ...pieces]);
      const outcome = await imported({ basic: basicBytes }).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(CatalogueError);
        expect(outcome.message).toContain("不是 UTF-8");
      } else
        for (const guide of (outcome as Awaited<ReturnType<typeof imported>>).guides)
          expect(JSON.stringify(guide)).not.toMatch(/<[A-Za-z!/?]/);
    }),
    { numRuns: 25 },
  );
});
