import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Visitor } from "./visitor";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What axe finds on the page in front, one line a finding: rule, element, reason. */
export async function axeFindings(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = (await page.evaluate(
    (values) =>
      (window as never as { axe: typeof import("axe-core") }).axe.run(document, { runOnly: values }),
    tags,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message).join("; ");
      return `${id}: ${html.slice(0, 160)} — ${reasons.slice(0, 200)}`;
    }),
  );
}
