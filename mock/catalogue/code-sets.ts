// The code sets of the exchange tables and what they mean in the contract (domain/guides.md).
import type { components } from "@contract/schema";

type Schemas = components["schemas"];

/** A code set as a plain record, so that an unknown code reads as undefined. */
type CodeSet<T> = Readonly<Record<string, T>>;

/** task_type 事项类型. */
export const taskTypes: CodeSet<string> = {
  "01": "行政许可",
  "02": "行政处罚",
  "03": "行政强制",
  "04": "行政征收",
  "05": "行政给付",
  "06": "行政检查",
  "07": "行政确认",
  "08": "行政奖励",
  "09": "行政裁决",
  "10": "其他行政权力",
  "20": "公共服务",
};

/** Types that an agency does of its own accord: nobody applies for them, so they are no guide for residents. */
export const notAppliedFor: ReadonlySet<string> = new Set(["02", "03", "04", "06"]);

/** use_level 行使层级. */
export const useLevels: CodeSet<string> = {
  "1": "国家级",
  "2": "省级",
  "3": "市级",
  "4": "县级",
  "5": "乡级",
  "6": "村级",
};

/** server_type 服务对象. */
export const audiences: CodeSet<Schemas["Audience"]> = {
  "1": "person",
  "2": "enterprise",
  "3": "institution",
  "4": "social-organization",
  "5": "unincorporated",
  "6": "government",
  "9": "other",
};

/** handle_type 办理形式. */
export const channels: CodeSet<Schemas["Channel"]> = { "1": "window", "2": "online", "3": "mail" };

/** project_type 办件类型. */
export const handlings: CodeSet<"immediate" | "promised"> = { "1": "immediate", "2": "promised" };

/** anticipate_type and promise_type: what the days are. */
export const dayUnits: CodeSet<Schemas["Period"]["unit"]> = { "1": "working-day", "2": "calendar-day" };

/** is_need: 必要, 非必要, 容缺后补; older exports write 0 for 非必要. */
export const needs: CodeSet<Schemas["Material"]["need"]> = {
  "0": "optional",
  "1": "required",
  "2": "optional",
  "3": "deferrable",
};

/** material_format and page_format: 纸质, 电子, both. */
export const materialForms: CodeSet<Schemas["Material"]["forms"]> = {
  "1": ["paper"],
  "2": ["electronic"],
  "3": ["paper", "electronic"],
};

/** material_type: the code or the words of the national set, in the contract's three words. */
export const materialKinds: CodeSet<string> = {
  "1": "证件",
  "2": "表格",
  "3": "其他",
  证件证书证明: "证件",
  申请表格文书: "表格",
};

/** source_type: the code or the words of the national set, in the contract's three words. */
export const materialSources: CodeSet<string> = {
  "10": "自备",
  "20": "政府核发",
  "99": "其他",
  申请人自备: "自备",
  政府部门核发: "政府核发",
};

/** events of guide_words.csv: the contract's code, or its word. */
export const lifeEvents: CodeSet<Schemas["LifeEvent"]> = {
  ...{
    birth: "birth",
    school: "school",
    work: "work",
    marriage: "marriage",
    home: "home",
    medical: "medical",
  },
  ...{ retirement: "retirement", death: "death" },
  ...{ open: "open", operate: "operate", change: "change", close: "close" },
  ...{ 出生: "birth", 上学: "school", 就业: "work", 结婚: "marriage", 置业: "home", 就医: "medical" },
  ...{ 退休: "retirement", 身后事: "death" },
  ...{ 开办: "open", 经营: "operate", 变更: "change", 注销: "close" },
};

/** How exports write yes and no. */
export const yesNo: CodeSet<boolean> = { "1": true, "0": false, 是: true, 否: false, Y: true, N: false };
