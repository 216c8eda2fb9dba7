import { readFileSync } from "node:fs";
import type { Result, RunOptions } from "axe-core";
import type { Visitor } from "./visitor";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page in front, one line a finding: rule, element, reason.
 * @param rules names of axe's rules; all of WCAG 2.2 AA and the best practices unless given
 */
export async function axeFindings({ page }: Visitor, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  // What is fine stays in the page: it would be megabytes to hand over.
  const options: RunOptions = { runOnly: rules ?? tags, resultTypes: ["violations"] };
  const violations: Result[] = await page.evaluate(async (wanted) => {
    const { axe } = window as never as { axe: typeof import("axe-core") };
    return (await axe.run(document, wanted)).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message).join("; ");
      return `${id}: ${html.slice(0, 160)} — ${reasons.slice(0, 200)}`;
    }),
  );
}
