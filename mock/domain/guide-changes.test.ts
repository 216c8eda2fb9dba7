import fc from "fast-check";
import { type ComparedGuide, changesBetween } from "./guide-changes";

const base: ComparedGuide = {
  name: "动物诊疗许可证核发",
  department: { code: "11152923MB0000000X", name: "农牧局" },
  otherDepartments: [],
  audiences: ["person"],
  conditions: ["有固定场所", "有两名执业兽医"],
  materials: [
    { id: "m1", name: "申请书", need: "required", forms: ["paper"], originals: 2 },
    { id: "m2", name: "平面图", need: "required", forms: ["paper"] },
  ],
  promised: { days: 10, unit: "working-day" },
  statutory: { days: 20, unit: "working-day" },
  charged: false,
  fee: { items: [], payOnline: false },
  channels: ["window"],
  onlineDepth: 2,
  services: { appointment: true, mail: false, terminal: false },
  visits: 2,
  stages: [{ name: "受理", by: "综合窗口" }, { name: "审查", limit: "5个工作日" }, { name: "决定" }],
  legalBases: [{ law: "《动物防疫法》", article: "第六十一条", text: "从事动物诊疗…" }],
  consultPhones: ["0483-0000001"],
  complaintPhones: ["12345"],
  faqs: [{ question: "收钱吗？", answer: "不收。" }],
  place: { hallId: "hall-152923", address: "达来呼布镇" },
};

const [form, plan] = base.materials as [ComparedGuide["materials"][0], ComparedGuide["materials"][0]];

test.each<[string, Partial<ComparedGuide>, string[]]>([
  ["nothing", {}, []],
  ["a new name", { name: "动物诊疗许可" }, ["name 名称“动物诊疗许可证核发”改为“动物诊疗许可”"]],
  ["a shorter promise", { promised: { days: 5, unit: "working-day" } }, ["promised 承诺时限 10→5 个工作日"]],
  [
    "another unit",
    { promised: { days: 5, unit: "calendar-day" } },
    ["promised 承诺时限 10 个工作日→5 个自然日"],
  ],
  ["on the spot", { promised: { days: 0, unit: "working-day" } }, ["promised 承诺时限 10 个工作日→当场"]],
  [
    "a note",
    { statutory: { days: 20, unit: "working-day", note: "不含公示" } },
    ["statutory 法定时限的说明改为“不含公示”"],
  ],
  ["a material more", { materials: [form, plan, { ...plan, name: "照片" }] }, ["materials 材料增加：照片"]],
  ["a material less", { materials: [plan] }, ["materials 材料减少：申请书"]],
  [
    "materials in another order",
    {
      materials: [
        { ...plan, id: "m1" },
        { ...form, id: "m2" },
      ],
    },
    [],
  ],
  [
    "a material asked otherwise",
    { materials: [{ ...form, need: "deferrable", originals: 1, forms: ["paper", "electronic"] }, plan] },
    ["materials 材料改了：申请书（必要→容缺后补，纸质→纸质或电子，原件 2→1 份）"],
  ],
  [
    "a fee",
    { charged: true, fee: { items: [{ name: "工本费", standard: "10 元/证" }], payOnline: true } },
    ["fee 不收费→收费", "fee 收费项目增加：工本费 10 元/证", "fee 可以网上缴费了"],
  ],
  ["another window", { window: "08" }, ["place 增加窗口“08”"]],
  ["another hall", { place: { ...base.place, hallId: "hall-150623" } }, ["place 换了政务大厅"]],
  ["online", { channels: ["window", "online"] }, ["channels 办理形式：窗口→窗口、网上"]],
  ["mail", { services: { ...base.services, mail: true } }, ["channels 可以快递送达了"]],
  ["one visit", { visits: 1 }, ["visits 到现场 2→1 次"]],
  ["businesses too", { audiences: ["person", "enterprise"] }, ["conditions 服务对象：个人→个人、企业"]],
  [
    "a condition reworded",
    { conditions: ["有固定场所", "有三名执业兽医"] },
    ["conditions 受理条件“有两名执业兽医”改为“有三名执业兽医”"],
  ],
  ["a condition less", { conditions: ["有固定场所"] }, ["conditions 受理条件减少：“有两名执业兽医”"]],
  [
    "a stage with another limit",
    { stages: base.stages.map((one) => (one.limit ? { ...one, limit: "3个工作日" } : one)) },
    ["stages 办理流程改了：审查（时限“5个工作日”改为“3个工作日”）"],
  ],
  [
    "stages in another order",
    { stages: [...base.stages].reverse() },
    ["stages 办理流程的先后改为：决定→审查→受理"],
  ],
  [
    "stages side by side",
    { stages: base.stages.map((one, index) => (index > 0 ? { ...one, group: "2" } : one)) },
    ["stages 办理流程的先后改为：受理→（审查＋决定）"],
  ],
  [
    "another article",
    { legalBases: [{ law: "《动物防疫法》", article: "第六十二条" }] },
    ["legal-basis 依据增加：《动物防疫法》第六十二条", "legal-basis 依据减少：《动物防疫法》第六十一条"],
  ],
  ["a phone", { consultPhones: ["0483-0000002"] }, ["phones 咨询电话“0483-0000001”改为“0483-0000002”"]],
  [
    "an answer",
    { faqs: [{ question: "收钱吗？", answer: "收。" }] },
    ["faqs 常见问题改了：收钱吗？（回答“不收。”改为“收。”）"],
  ],
  ["a result", { result: { name: "动物诊疗许可证" } }, ["result 增加办理结果“动物诊疗许可证”"]],
  ["an intermediary", { intermediaries: ["环评"] }, ["other 中介服务增加：“环评”"]],
  ["a last day", { cancelledOn: "2026-12-31" }, ["other 增加取消日期“2026-12-31”"]],
])("says %s", (_name, change, texts) => {
  const changes = changesBetween(base, { ...base, ...change });
  expect(changes.map(({ element, text }) => `${element} ${text}`)).toEqual(texts);
});

test("tells long conditions apart that begin alike", () => {
  const long = (end: string) => `${"常住户口在本旗的".repeat(10)}${end}`;
  const [old, now] = [
    { ...base, conditions: [long("一"), long("二")] },
    { ...base, conditions: [long("三"), long("四")] },
  ];
  expect(changesBetween(old, now)).toHaveLength(2);
});

test("keeps two materials of one name apart", () => {
  const twice = { ...base, materials: [form, form] };
  expect(changesBetween(twice, base).map(({ text }) => text)).toEqual([
    "材料增加：平面图",
    "材料减少：申请书",
  ]);
});

test("no sentence is longer than the contract takes, and nobody is told of nothing", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (before, after) => {
      const [old, now] = [
        { ...base, conditions: before },
        { ...base, conditions: after },
      ];
      const changes = changesBetween(old, now);
      expect(changes.every((change) => Array.from(change.text).length <= 300)).toBe(true);
      expect(changes.length > 0).toBe([...before].sort().join() !== [...after].sort().join());
    }),
  );
});
