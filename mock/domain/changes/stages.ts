// 办理流程: the order means something, and so does what runs side by side.
import type { components } from "@contract/schema";
import { listChanges } from "./lists";
import { said, sentence, valueChange } from "./words";

type Stage = components["schemas"]["Stage"];

function within(before: Stage, after: Stage): string[] {
  return said(
    valueChange("谁办", before.by, after.by),
    valueChange("时限", before.limit, after.limit),
    valueChange("内容", before.text, after.text),
    valueChange("结果", before.result, after.result),
  );
}

/** 受理→审查→决定; what runs side by side stands in one bracket. */
function course(stages: readonly Stage[]): string {
  const steps: string[][] = [];
  stages.forEach((stage, index) => {
    const together = stage.group !== undefined && stage.group === stages[index - 1]?.group;
    const last = steps[steps.length - 1];
    if (together && last) last.push(stage.name);
    else steps.push([stage.name]);
  });
  return steps.map((names) => (names.length > 1 ? `（${names.join("＋")}）` : names.join(""))).join("→");
}

/** What became of the steps and, when another order came of it, the course before and after. */
export function stageChanges(before: readonly Stage[], after: readonly Stage[]): string[] {
  const texts = listChanges(before, after, { label: "办理流程", nameOf: ({ name }) => name, within });
  const [old, now] = [course(before), course(after)];
  const names = (stages: readonly Stage[]) => stages.map(({ name }) => name);
  const sameSteps = names(before).sort().join("\n") === names(after).sort().join("\n");
  return old !== now && sameSteps ? [...texts, sentence(`办理流程的先后改为：${now}`)] : texts;
}
