// How one change of a guide is said: short, in plain Chinese, the old before the new.

/** The longest text of one change, in characters, as the contract has it. */
const longestText = 300;
const longestQuote = 40;

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** A value inside a sentence: one line, not longer than a glance takes. */
export function quoted(text: string): string {
  return `“${cut(text.replace(/\s+/g, " "), longestQuote)}”`;
}

/** The sentence of one change within the contract's limit. */
export function sentence(text: string): string {
  return cut(text, longestText);
}

/** What became of one value that may be missing; undefined when it is the same. */
export function valueChange(
  label: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  if (before === after) return undefined;
  if (before === undefined) return `增加${label}${quoted(after ?? "")}`;
  if (after === undefined) return `取消${label}${quoted(before)}`;
  return `${label}${quoted(before)}改为${quoted(after)}`;
}

/** The texts that are there: helpers give undefined for what did not change. */
export function said(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
