// 办理流程 into its lines. Stages that run side by side (并联) share their first number: 2.1. and 2.2.
import { splitItems } from "./split-text";

/** The text of one stage without its number; `group` is the number it shares with others. */
export interface StageLine {
  text: string;
  group?: string;
}

const parting = /[；;]|\s*(?:→|->|—>|=>)\s*/;

/** 2.1. or 2.1、 but not 2.5 of a sentence. */
const twice = /^\s*(\d{1,2})[.．](\d{1,2})[.．、]\s*/;
const once = /^\s*\d{1,2}(?:[、．]|\.(?!\d))\s*/;

/** Where a stage begins within a line, after a sentence's end. */
const inner = /(?<=[。；;\s])(?=\d{1,2}(?:[.．]\d{1,2}[.．、]|[、．]|\.)(?!\d))/g;

function beginning(line: string): StageLine | undefined {
  const [number, group] = twice.exec(line) ?? [];
  if (number !== undefined && group !== undefined) return { text: line.slice(number.length), group };
  return once.test(line) ? { text: line.replace(once, "") } : undefined;
}

/** A number that nobody shares is no group. */
function sharedOnly(line: StageLine, _index: number, all: StageLine[]): StageLine {
  const shared = line.group !== undefined && all.filter(({ group }) => group === line.group).length > 1;
  return shared ? line : { text: line.text };
}

/** The stages of a flow in their order; a line without a number goes on with the one above it. */
export function stageLines(text: string): StageLine[] {
  const lines = text
    .replace(inner, "\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (!lines.some((line) => twice.test(line)))
    return splitItems(text, parting).map((item) => ({ text: item }));
  const stages: StageLine[] = [];
  for (const line of lines) {
    const begun = beginning(line);
    const last = stages[stages.length - 1];
    if (begun) stages.push(begun);
    else if (last) last.text += `\n${line}`;
    else stages.push({ text: line });
  }
  return stages
    .map(({ text: raw, ...rest }) => ({ ...rest, text: raw.trim().replace(/[；;]$/, "") }))
    .filter((stage) => stage.text !== "")
    .map(sharedOnly);
}
