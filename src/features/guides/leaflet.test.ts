import type { components } from "@contract/schema";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { paperPen } from "../../../tests/support/paper-pen";
import { leafletOf } from "./leaflet";
import { drawLeaflet } from "./leaflet-drawing";

type Guide = components["schemas"]["Guide"];

const deadline: components["schemas"]["Deadline"] = {
  dueOn: "2026-10-23",
  provisional: false,
  overdue: false,
  card: "none",
  ledger: [],
};

const guide: Guide = {
  id: "g-1",
  name: "社会保障卡申领",
  type: { code: "20", name: "公共服务" },
  department: { code: "11152923MB00000025", name: "额济纳旗人力资源和社会保障局" },
  region: { code: "152923", name: "额济纳旗" },
  level: { code: "4", name: "县级" },
  audiences: ["person"],
  themes: [],
  channels: ["window", "online"],
  charged: false,
  visits: 1,
  visitReason: "要当面核对身份",
  handling: "promised",
  promised: { days: 5, unit: "working-day" },
  statutory: { days: 10, unit: "working-day" },
  basicCode: "150120018001",
  legalBases: [],
  conditions: ["在本旗参加社会保险"],
  stages: [],
  fee: { items: [], payOnline: false },
  place: { address: "额济纳旗为民服务中心一楼03号窗口", hours: "周一至周五 09:00–12:00" },
  services: { appointment: true, mail: true, terminal: false },
  result: { name: "社会保障卡" },
  materials: [
    { id: "m1", name: "居民身份证", need: "required", forms: ["paper"], originals: 1, copies: 2 },
    { id: "m2", name: "相片", need: "deferrable", forms: ["electronic"], fill: "白底、免冠" },
  ],
  faqs: [],
  consultPhones: ["12333"],
  complaintPhones: ["12345"],
  version: "3",
  effectiveOn: "2025-06-01",
  related: [],
  intermediaries: [],
  history: [],
  ifFiledToday: { filedOn: "2026-10-16", promised: deadline, statutory: deadline },
};

const fresh = { gone: false, readAt: Date.parse("2026-10-16T09:12:00+08:00") };

test("the sheet says who, what to bring, how long, how much, how, where, when and what one gets", () => {
  const { facts, materials, phones, from } = leafletOf(guide, [], fresh);
  expect(from).toBe("额济纳旗　额济纳旗人力资源和社会保障局");
  expect(facts.map(({ about }) => about)).toEqual([
    "谁能办",
    "多久",
    "多少钱",
    "怎么办",
    "在哪办",
    "几点开",
    "拿到什么",
  ]);
  expect(facts[1]?.lines).toEqual([
    "承诺 5 个工作日（法定 10 个工作日）",
    "2026年10月16日交齐，2026年10月23日前办完",
  ]);
  expect(materials).toEqual([
    { id: "m1", name: "居民身份证", note: "要纸质的，原件 1 份，复印件 2 份" },
    { id: "m2", name: "相片", note: "可以后补，电子的就行；白底、免冠" },
  ]);
  expect(phones.map(({ number }) => number)).toEqual(["12333", "12345"]);
});

test("what a person need not bring is left out of the list, and said", () => {
  const { materials, leftOut } = leafletOf(guide, ["m2", "unknown"], fresh);
  expect(materials.map(({ id }) => id)).toEqual(["m1"]);
  expect(leftOut).toBe("您不用带：相片");
});

test("what the guide does not say is not on the sheet", () => {
  const { facts } = leafletOf({ ...guide, place: {}, conditions: [] }, [], fresh);
  expect(facts.map(({ about }) => about)).toEqual(["多久", "多少钱", "怎么办", "拿到什么"]);
});

test("the picture holds every word of the sheet, inside its edges, and is as high as it needs to be", () => {
  const { pen, written } = paperPen();
  const drawing = drawLeaflet(leafletOf(guide, [], fresh), pen);
  drawing.paint(pen);
  for (const { x, y, width } of written) {
    expect(x + width).toBeLessThanOrEqual(sheetWidth - 24);
    expect(y).toBeLessThan(drawing.height - 24);
  }
  const whole = written.map(({ text }) => text).join("");
  for (const words of ["一次性告知单", "社会保障卡申领", "周一至周五", "白底、免冠", "12345", "以窗口为准"]) {
    expect(whole).toContain(words);
  }
});

test("a guide that is not in force says so on the sheet and in the picture", () => {
  expect(leafletOf(guide, [], fresh).stopped).toBe("");
  const withdrawn = leafletOf(guide, [], { ...fresh, gone: true });
  expect(withdrawn.stopped).toBe("这份指南停用了，别照着办");
  const { pen, written } = paperPen();
  drawLeaflet(withdrawn, pen).paint(pen);
  expect(written.map(({ text }) => text).join("")).toContain("别照着办");
  const ended = leafletOf({ ...guide, cancelledOn: "2026-10-15" }, [], fresh);
  expect(ended.stopped).toBe("这份指南 2026年10月15日停用了，别照着办");
});

test("a longer text makes a higher picture", () => {
  const { pen } = paperPen();
  const short = drawLeaflet(leafletOf(guide, [], fresh), pen).height;
  const long = drawLeaflet(
    leafletOf({ ...guide, conditions: ["很长的条件。".repeat(60)] }, [], fresh),
    pen,
  ).height;
  expect(long).toBeGreaterThan(short + 200);
});
