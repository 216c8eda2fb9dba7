// A handful of guides for tests that must not change when the shipped catalogue does.
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import type { SearchWords } from "@mock/guide-packs";
import { shippedWords } from "@mock/hosts/guides-file";

const police = { code: "11152923MB00000017", name: "额济纳旗公安局" };
const insurance = { code: "11152923MB00000025", name: "额济纳旗人力资源和社会保障局" };
const herding = { code: "11152900MB00000033", name: "阿拉善盟农牧局" };
const market = { code: "11152923MB00000041", name: "额济纳旗市场监督管理局" };

const base: ImportedGuide = {
  id: "g-base",
  name: "",
  keywords: [],
  state: "in-use",
  type: { code: "20", name: "公共服务" },
  department: police,
  region: { code: "152923", name: "额济纳旗" },
  audiences: ["person"],
  themes: ["证件办理"],
  promised: { days: 20, unit: "working-day" },
  visits: 1,
  channels: ["window", "online"],
  charged: false,
  basicCode: "000709001000",
  level: { code: "4", name: "县级" },
  legalBases: [{ law: "中华人民共和国居民身份证法", article: "第二条" }],
  conditions: ["常住户口在本旗"],
  stages: [{ name: "受理", by: "户籍窗口" }, { name: "制证" }],
  handling: "promised",
  statutory: { days: 60, unit: "calendar-day" },
  fee: { items: [], payOnline: false },
  place: {},
  services: { appointment: true, mail: true, terminal: false },
  materials: [{ id: "m-1", name: "居民户口簿", need: "required", forms: ["paper"] }],
  faqs: [],
  consultPhones: ["12345"],
  complaintPhones: ["0483-0000000"],
  version: "1",
  events: [],
  relatedIds: [],
  intermediaries: [],
  history: [],
};

/** Seven guides: five of 额济纳旗, one of 阿拉善盟 that serves it too, one of 鄂托克前旗. */
export const sampleGuides: readonly ImportedGuide[] = [
  { ...base, id: "g-id-first", name: "居民身份证首次申领", keywords: ["办身份证"] },
  { ...base, id: "g-id-renew", name: "居民身份证换领", keywords: ["换身份证"], visits: 0 },
  {
    ...base,
    id: "g-birth",
    name: "出生登记",
    themes: ["生育收养"],
    keywords: ["上户口"],
    channels: ["window"],
  },
  {
    ...base,
    id: "g-pension",
    name: "城乡居民基本养老保险待遇申领",
    summary: "年满六十周岁、参加了居民养老保险的人",
    department: insurance,
    themes: ["社会保障"],
    type: { code: "05", name: "行政给付" },
    statutory: { days: 0, unit: "working-day" },
  },
  {
    ...base,
    id: "g-licence",
    name: "营业执照办理",
    department: market,
    audiences: ["enterprise"],
    themes: ["设立变更"],
    type: { code: "01", name: "行政许可" },
  },
  {
    ...base,
    id: "g-quarantine",
    name: "动物检疫合格证明核发",
    department: herding,
    region: { code: "152900", name: "阿拉善盟" },
    themes: ["农林牧渔"],
    type: { code: "01", name: "行政许可" },
    handling: "immediate",
    promised: { days: 0, unit: "working-day" },
    statutory: { days: 0, unit: "working-day" },
  },
  { ...base, id: "g-other", name: "居民身份证挂失申报", region: { code: "150623", name: "鄂托克前旗" } },
];

/** One synonym, and how the characters are read, which no catalogue changes. */
export const sampleWords: SearchWords = {
  synonyms: [{ said: "落户", means: ["出生登记"] }],
  get readings() {
    return shippedWords.readings;
  },
};
