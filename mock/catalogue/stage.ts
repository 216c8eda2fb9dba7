// 办理流程 as agencies write it: 1.受理（户籍窗口，当场）：核对材料，采指纹。结果：领取凭证
import type { components } from "@contract/schema";
import { given } from "./given";
import { stageDays } from "./stage-days";
import { stageLines } from "./stage-lines";

type Stage = components["schemas"]["Stage"];

const limits = { name: 100, by: 100, limit: 60, result: 200 } as const;

const bracketed = /^([^（(：:。，,\n]{1,30})\s*[（(]([^（()）]*)[）)]\s*[:：]?\s*([\s\S]*)$/;
const headed = /^([^：:。，,\n]{1,30})(?:\s*[:：]\s*|\n)([\s\S]*)$/;
const timeWord =
  /当场|即时|立即|随到随办|[\d一二三四五六七八九十]{1,6}\s*个?\s*(?:工作日|自然日|日|天|小时|分钟|周|个?月)/;

/** What stands in the brackets: who, and (if one part speaks of time) within how long. */
function whoAndWhen(inside: string): { by: string; limit: string } {
  const parts = inside.split(/[，,；;]/).map((part) => part.replace(/^(?:责任人|时限)[:：]/, "").trim());
  const when = parts.findIndex((part) => timeWord.test(part));
  const limit = when < 0 ? "" : (parts[when] ?? "");
  return { by: parts.filter((part, index) => index !== when && part !== "").join("，"), limit };
}

const joins = "。；;，, \n";

/** Walked by hand: a pattern for trailing marks takes quadratic time on a hostile run of them. */
function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && joins.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function textAndResult(rest: string): { text: string; result: string } {
  const place = rest.search(/(?:办理)?结果[:：]/);
  if (place < 0) return { text: rest, result: "" };
  const result = rest.slice(place).replace(/^(?:办理)?结果[:：]\s*/, "");
  return { text: withoutTrailingMarks(rest.slice(0, place)), result: withoutTrailingMarks(result) };
}

function fits(stage: Stage): boolean {
  return (Object.keys(limits) as (keyof typeof limits)[]).every(
    (field) => (stage[field] ?? "").length <= limits[field],
  );
}

/** A line that follows no pattern: a short one is a name, a long one is a text under its first words. */
function plain(item: string): Stage {
  if (item.length <= 40) return { name: item };
  const first = /^[^。，,；;：:\n]{1,30}/.exec(item)?.[0] ?? item.slice(0, 12);
  return { name: first, text: item };
}

function stageOf(item: string): Stage {
  const brackets = bracketed.exec(item);
  const [, name = "", rest = ""] = brackets
    ? [brackets[0], brackets[1] ?? "", brackets[3] ?? ""]
    : (headed.exec(item) ?? []);
  if (name.trim() === "") return plain(item);
  const { by, limit } = whoAndWhen(brackets?.[2] ?? "");
  const stage: Stage = { name: name.trim(), ...given({ by, limit, ...textAndResult(rest) }) };
  return fits(stage) ? stage : plain(item);
}

/** The steps named in a text, in their order; those that run side by side share a group. */
export function stages(text: string): Stage[] {
  return stageLines(text).map(({ text: line, group }) => {
    const stage = stageOf(line);
    return { ...stage, ...given({ group, days: stageDays(stage.limit ?? "") }) };
  });
}
