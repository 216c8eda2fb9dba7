/** wx.createSelectorQuery over the framework's tree: it stops at component boundaries, as WeChat's does. Ours. */
import { shadowRootOf } from "../page-instance";
import { topPage } from "../page-stack";

type Fields = Record<string, boolean | readonly string[] | undefined>;
type Result = Record<string, unknown>;
type Callback = (result: unknown) => void;

interface TreeNode {
  readonly id: string;
  readonly dataset: Record<string, unknown>;
  getBackendElement(): HTMLElement;
}

/** A query as app code builds it: select, then fields, then exec. */
export function createSelectorQuery(within?: unknown) {
  const questions: { answer: () => unknown; callback: Callback | undefined }[] = [];
  let scope = within;
  const query = {
    in: (component: unknown) => {
      scope = component;
      return query;
    },
    select: (selector: string) => ask(() => nodes(selector)[0]),
    selectAll: (selector: string) => ask(() => nodes(selector)),
    selectViewport: () => ask(() => "viewport"),
    exec: (callback?: (results: unknown[]) => void) => {
      requestAnimationFrame(() => {
        const results = questions.map(({ answer }) => answer());
        for (const [index, { callback: tell }] of questions.entries()) tell?.(results[index]);
        callback?.(results);
      });
      return query;
    },
  };
  function nodes(selector: string): TreeNode[] {
    return [
      ...(shadowRootOf(scope ?? topPage()?.caller)?.querySelectorAll(selector) ?? []),
    ] as unknown as TreeNode[];
  }
  function ask(find: () => TreeNode | TreeNode[] | "viewport" | undefined) {
    const wanting = (fields: Fields) => (callback?: Callback) => {
      questions.push({ answer: () => describeAll(find(), fields), callback });
      return query;
    };
    return {
      fields: (fields: Fields, callback?: Callback) => wanting(fields)(callback),
      boundingClientRect: wanting({ id: true, dataset: true, rect: true, size: true }),
      scrollOffset: wanting({ id: true, dataset: true, scrollOffset: true }),
      node: wanting({ node: true }),
      context: wanting({ context: true }),
    };
  }
  return query;
}

function describeAll(found: TreeNode | TreeNode[] | "viewport" | undefined, fields: Fields): unknown {
  if (found === undefined) return null;
  if (found === "viewport") return describe(document.documentElement, { id: "", dataset: {} }, fields);
  if (Array.isArray(found)) return found.map((node) => describe(node.getBackendElement(), node, fields));
  return describe(found.getBackendElement(), found, fields);
}

function describe(
  element: HTMLElement,
  { id, dataset }: Pick<TreeNode, "id" | "dataset">,
  fields: Fields,
): Result {
  const isViewport = element === document.documentElement;
  const { left, top, right, bottom, width, height } = isViewport
    ? new DOMRect(0, 0, window.innerWidth, window.innerHeight)
    : element.getBoundingClientRect();
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  const names = (fields.computedStyle ?? []) as readonly string[];
  const style = getComputedStyle(element);
  const canvas = element.querySelector("canvas");
  return {
    ...(fields.id && { id }),
    ...(fields.dataset && { dataset }),
    ...(fields.rect && { left, top, right, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && { scrollLeft, scrollTop, scrollWidth, scrollHeight }),
    ...(fields.node && { node: canvas }),
    ...Object.fromEntries(names.map((name) => [name, style[name as keyof CSSStyleDeclaration]])),
  };
}
