// Fields that forms share. Everybody in the samples is made up: 张示例, numbers masked.
import type { FormField, FormSection } from "./region-pack";

/** Masked numbers of the samples. */
export const sampleId = "150000********0000";
export const samplePhone = "138****0000";
export const sampleCard = "6200 **** **** 0000";
export const sampleCredit = "92150000********0X";
export const sampleAddress = "示例旗示例镇示例街 1 号";

/** A field with its example and, if need be, how to fill it in. */
export function field(label: string, example: string, hint?: string): FormField {
  return { label, example, ...(hint ? { hint } : {}) };
}

/** A field as wide as the form. */
export function wide(label: string, example: string, hint?: string): FormField {
  return { ...field(label, example, hint), wide: true };
}

/** Who applies, with the fields of nearly every form, and more. */
export function applicant(title: string, ...more: FormField[]): FormSection {
  return {
    title,
    fields: [
      field("姓名", "张示例", "和身份证一样"),
      field("性别", "男"),
      field("公民身份号码", sampleId),
      field("联系电话", samplePhone),
      wide("住址", sampleAddress, "写到门牌号，牧区写到嘎查"),
      ...more,
    ],
  };
}

/** Somebody beside the applicant: name, number, telephone. */
export function person(title: string, name: string, ...more: FormField[]): FormSection {
  return {
    title,
    fields: [field("姓名", name), field("公民身份号码", sampleId), field("联系电话", samplePhone), ...more],
  };
}

/** The line to sign, after what is promised. */
export function signed(promise: string, who = "申请人签名"): FormSection {
  return {
    title: "确认",
    fields: [wide("声明", promise), field(who, "张示例", "本人签"), field("日期", "2026年01月05日")],
  };
}

/** What the usual promise says. */
export const truthful = "所填内容和所交材料真实，愿意承担不真实的责任。";
