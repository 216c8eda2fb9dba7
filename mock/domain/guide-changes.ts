// What changed between two versions of a guide, in the words of whoever kept the old one.
import type { components } from "@contract/schema";
import { feeChanges } from "./changes/fees";
import { listChanges, textListChanges } from "./changes/lists";
import { materialChanges } from "./changes/materials";
import { periodChanges } from "./changes/periods";
import { stageChanges } from "./changes/stages";
import {
  audienceChanges,
  channelChanges,
  phoneChanges,
  placeChanges,
  visitChanges,
  type Where,
} from "./changes/ways";
import { said, sentence, valueChange } from "./changes/words";

type Guide = components["schemas"]["Guide"];

/** One thing that changed: the element's code and a sentence about it, such as 承诺时限 10→5 个工作日. */
export type GuideChange = components["schemas"]["GuideChange"];

type Element = components["schemas"]["GuideElement"];

/** What two versions are compared by: guides as the importer makes them have it all. */
export type ComparedGuide = Where &
  Pick<
    Guide,
    | "name"
    | "summary"
    | "department"
    | "otherDepartments"
    | "audiences"
    | "conditions"
    | "materials"
    | "promised"
    | "statutory"
    | "charged"
    | "fee"
    | "channels"
    | "onlineDepth"
    | "reach"
    | "services"
    | "visits"
    | "visitReason"
    | "stages"
    | "legalBases"
    | "consultPhones"
    | "complaintPhones"
    | "faqs"
    | "result"
    | "effectiveOn"
    | "cancelledOn"
  > & { intermediaries?: readonly string[] };

type Compare = (before: ComparedGuide, after: ComparedGuide) => string[];

function lawName({ law, article }: components["schemas"]["LegalBasis"]): string {
  return article === undefined ? law : `${law}${article}`;
}

/** Every element in the order in which people ask for it. */
const comparisons: Record<Element, Compare> = {
  name: (before, after) =>
    said(
      valueChange("名称", before.name, after.name),
      valueChange("一句话说明", before.summary, after.summary),
    ),
  conditions: (before, after) => [
    ...audienceChanges(before.audiences, after.audiences),
    ...textListChanges("受理条件", before.conditions, after.conditions),
  ],
  materials: (before, after) => materialChanges(before.materials, after.materials),
  promised: (before, after) => periodChanges("承诺时限", before.promised, after.promised),
  statutory: (before, after) => periodChanges("法定时限", before.statutory, after.statutory),
  fee: feeChanges,
  place: placeChanges,
  channels: channelChanges,
  visits: visitChanges,
  stages: (before, after) => stageChanges(before.stages, after.stages),
  "legal-basis": (before, after) =>
    listChanges(before.legalBases, after.legalBases, {
      label: "依据",
      nameOf: lawName,
      within: (old, now) => said(valueChange("条文", old.text, now.text)),
    }),
  phones: phoneChanges,
  faqs: (before, after) =>
    listChanges(before.faqs, after.faqs, {
      label: "常见问题",
      nameOf: ({ question }) => question,
      within: (old, now) => said(valueChange("回答", old.answer, now.answer)),
    }),
  result: (before, after) =>
    said(
      valueChange("办理结果", before.result?.name, after.result?.name),
      valueChange("结果类型", before.result?.kind, after.result?.kind),
    ),
  other: (before, after) => [
    ...said(
      valueChange("办理部门", before.department.name, after.department.name),
      valueChange("实施日期", before.effectiveOn, after.effectiveOn),
      valueChange("取消日期", before.cancelledOn, after.cancelledOn),
    ),
    ...textListChanges("联办机构", before.otherDepartments ?? [], after.otherDepartments ?? []),
    ...textListChanges("中介服务", before.intermediaries ?? [], after.intermediaries ?? []),
  ],
};

/** What changed, most asked-for first; empty when both say the same. Order of lists counts only for the flow. */
export function changesBetween(before: ComparedGuide, after: ComparedGuide): GuideChange[] {
  const elements = Object.keys(comparisons) as Element[];
  return elements.flatMap((element) =>
    comparisons[element](before, after).map((text) => ({ element, text: sentence(text) })),
  );
}
