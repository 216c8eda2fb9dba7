import { brokenRules, type consistencyRules } from "./consistency";
import type { ImportedGuide } from "./imported-guide";

const period = (days: number, unit: ImportedGuide["promised"]["unit"] = "working-day") => ({ days, unit });

const sound: ImportedGuide = {
  id: "g-1",
  name: "居民身份证首次申领",
  keywords: [],
  state: "in-use",
  type: { code: "07", name: "行政确认" },
  department: { code: "11152923MB0000000X", name: "额济纳旗公安局" },
  region: { code: "152923", name: "额济纳旗" },
  level: { code: "4", name: "县级" },
  basicCode: "000107001001",
  audiences: ["person"],
  themes: [],
  handling: "promised",
  promised: period(20),
  statutory: period(60),
  visits: 1,
  visitReason: "要采指纹",
  channels: ["window"],
  charged: false,
  fee: { items: [], payOnline: false },
  legalBases: [],
  conditions: [],
  stages: [],
  place: {},
  services: { appointment: false, mail: false, terminal: false },
  materials: [],
  faqs: [],
  consultPhones: ["0483-0000011"],
  complaintPhones: ["12345"],
  version: "1",
  events: [],
  relatedIds: [],
  intermediaries: [],
  history: [],
};

const { visitReason: _, ...noReason } = sound;
const { statutory: __, ...noLimit } = sound;
const paid = {
  basis: "发改价格〔2003〕2322号",
  items: [{ name: "工本费", standard: "20 元" }],
  payOnline: false,
};
const faqs = [{ question: "收钱吗？", answer: "不收。" }];

type Case = [keyof typeof consistencyRules, string, ImportedGuide, boolean];

test.each<Case>([
  ["immediate-kind", "当场办的承诺件", { ...sound, promised: period(0) }, true],
  ["immediate-kind", "要等的即办件", { ...sound, handling: "immediate" }, true],
  ["immediate-kind", "当场办的即办件", { ...sound, handling: "immediate", promised: period(0) }, false],
  ["depth-four-visits", "IV 又要到现场", { ...sound, onlineDepth: 4 }, true],
  ["depth-four-visits", "IV 不到现场", { ...sound, onlineDepth: 4, visits: 0 }, false],
  ["depth-four-visits", "III 到现场", { ...sound, onlineDepth: 3 }, false],
  ["visit-reason", "到现场没写原因", noReason, true],
  ["visit-reason", "不到现场不用原因", { ...noReason, visits: 0 }, false],
  ["no-visit-way", "不到现场也没有别的办法", { ...sound, visits: 0 }, true],
  ["no-visit-way", "网上办", { ...sound, visits: 0, channels: ["online"] }, false],
  ["no-visit-way", "快递办", { ...sound, visits: 0, channels: ["mail"] }, false],
  ["no-visit-way", "送结果上门", { ...sound, visits: 0, services: { ...sound.services, mail: true } }, false],
  ["fee-incomplete", "收费没有依据和项目", { ...sound, charged: true }, true],
  ["fee-incomplete", "收费没有项目", { ...sound, charged: true, fee: { ...paid, items: [] } }, true],
  ["fee-incomplete", "收费写全了", { ...sound, charged: true, fee: paid }, false],
  ["free-pay-online", "不收费又网上缴", { ...sound, fee: { items: [], payOnline: true } }, true],
  ["free-pay-online", "收费网上缴", { ...sound, charged: true, fee: { ...paid, payOnline: true } }, false],
  ["same-phone", "两个电话一样", { ...sound, complaintPhones: ["0483-0000011"] }, true],
  ["same-phone", "没有电话", { ...sound, consultPhones: [], complaintPhones: [] }, false],
  ["licence-faq", "许可没有问题", { ...sound, type: { code: "01", name: "行政许可" } }, true],
  ["licence-faq", "许可有问题", { ...sound, type: { code: "01", name: "行政许可" }, faqs }, false],
  ["promise-beyond-law", "承诺比法定长", { ...sound, promised: period(61) }, true],
  ["promise-beyond-law", "法律没有写明时限", { ...noLimit, promised: period(61) }, false],
  ["promise-beyond-law", "一样长", { ...sound, promised: period(60) }, false],
  [
    "promise-beyond-law",
    "20 个工作日要 28 天，长于 20 天",
    { ...sound, statutory: period(20, "calendar-day") },
    true,
  ],
  ["promise-beyond-law", "20 个工作日在 30 天里", { ...sound, statutory: period(30, "calendar-day") }, false],
])("%s: %s", (rule, _name, guide, broken) => {
  expect(brokenRules(guide, { resultSample: undefined }).includes(rule)).toBe(broken);
});

test("a sound guide breaks no rule", () => {
  expect(brokenRules(sound, { resultSample: undefined })).toEqual([]);
});

test.each([
  ["没有这一列", undefined, false],
  ["没有样本", "", true],
  ["有样本", "sample.png", false],
])("result-sample: %s", (_name, resultSample, broken) => {
  const guide = { ...sound, result: { name: "居民身份证" } };
  expect(brokenRules(guide, { resultSample }).includes("result-sample")).toBe(broken);
});
