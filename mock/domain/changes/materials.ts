// 材料: what to bring more, what to bring no longer, what is asked of each.
import type { components } from "@contract/schema";
import { listChanges } from "./lists";
import { said, valueChange } from "./words";

type Material = components["schemas"]["Material"];

const needs: Record<Material["need"], string> = {
  required: "必要",
  optional: "非必要",
  deferrable: "容缺后补",
};
const forms = { paper: "纸质", electronic: "电子" } as const;

function form({ forms: asked }: Material): string {
  return asked.map((one) => forms[one]).join("或");
}

function count(label: string, before: number | undefined, after: number | undefined): string | undefined {
  if (before === after) return undefined;
  if (after === undefined) return `${label}份数不再写明`;
  return before === undefined ? `${label} ${after} 份` : `${label} ${before}→${after} 份`;
}

function within(before: Material, after: Material): string[] {
  return said(
    before.need === after.need ? undefined : `${needs[before.need]}→${needs[after.need]}`,
    form(before) === form(after) ? undefined : `${form(before)}→${form(after)}`,
    count("原件", before.originals, after.originals),
    count("复印件", before.copies, after.copies),
    valueChange("类型", before.kind, after.kind),
    valueChange("来源", before.source, after.source),
    valueChange("来源说明", before.sourceNote, after.sourceNote),
    valueChange("怎么填", before.fill, after.fill),
    valueChange("要求", before.standard, after.standard),
    valueChange("依据", before.legalBasis, after.legalBasis),
  );
}

/** `材料增加：…`, `材料减少：…`, `材料改了：…`. The order of materials means nothing. */
export function materialChanges(before: readonly Material[], after: readonly Material[]): string[] {
  return listChanges(before, after, { label: "材料", nameOf: ({ name }) => name, within });
}
