// Of the build's styles, what the shell needs.
import { type AtRule, type Container, parse, type Root, type Rule } from "postcss";

/** Classes that the page script puts on the shell: skins, and the drawing of the person's region. */
const added = /^(theme-light|theme-dark|size-elder|horizon|horizon-\w+)$/;

const ofTheWholePage = /^(:root|html|body)$/;

/** Elements that stand in the shell. */
const elements = new Set(["div", "span", "input", "form"]);

function classesOf(html: string): Set<string> {
  const lists = [...html.matchAll(/class="([^"]*)"/g)].map(([, list = ""]) => list.split(" "));
  return new Set(lists.flat());
}

/** A selector whose classes and elements all stand in the shell; nobody points at the shell or has the focus there. */
function meets(selector: string, classes: Set<string>): boolean {
  if (ofTheWholePage.test(selector)) return true;
  if (/:(hover|focus|active|disabled)|\[/.test(selector)) return false;
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
  const types = [...selector.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].map(([, name = ""]) => name);
  return (
    named.length + types.length > 0 &&
    named.every((name) => classes.has(name) || added.test(name)) &&
    types.every((name) => elements.has(name))
  );
}

/** Only the shell wears these rules, so that they never mix with the app's. */
function keepRule(rule: Rule, classes: Set<string>): void {
  if (rule.parent?.type === "atrule" && (rule.parent as AtRule).name.endsWith("keyframes")) return;
  const kept = rule.selectors.filter((selector) => meets(selector.trim(), classes));
  if (kept.length === 0) rule.remove();
  else
    rule.selectors = kept.map((one) =>
      ofTheWholePage.test(one.trim()) ? one.trim() : `#shell ${one.trim()}`,
    );
}

function dropUnusedTokens(root: Root): void {
  for (;;) {
    const used = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    let dropped = 0;
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      dropped += 1;
    });
    if (dropped === 0) return;
  }
}

function dropEmpty(container: Container): void {
  container.walk((node) => {
    if ((node.type === "rule" || node.type === "atrule") && node.nodes?.length === 0) node.remove();
  });
}

/**
 * The rules of a stylesheet that the shell's html needs, each for the shell alone.
 * @param css the build's styles in the order in which the page loads them
 * @param html everything that may stand in the shell
 */
export function criticalCss(css: string, html: string): string {
  const root = parse(css);
  const classes = classesOf(html);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule) => keepRule(rule, classes));
  dropUnusedTokens(root);
  for (let depth = 0; depth < 3; depth += 1) dropEmpty(root);
  return root.toString().replace(/\n\s*/g, "");
}
