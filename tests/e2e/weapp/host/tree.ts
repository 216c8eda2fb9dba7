/** Measures the shown page's tree against WeChat's advice. Ours; it counts elements, not the framework's virtual nodes. */

/** How many elements the page has, how deep they go, and the most children any of them has. */
export function measureTree(): { nodes: number; depth: number; widest: number } {
  const page = document.querySelector("host-page:not([hidden])");
  const measured = { nodes: 0, depth: 0, widest: 0 };
  for (const root of page?.children ?? []) measure(root, 1, measured);
  return measured;
}

function measure(
  element: Element,
  depth: number,
  measured: { nodes: number; depth: number; widest: number },
) {
  const children = [...element.children].filter(({ tagName }) => /^(WX|CUSTOM)-/.test(tagName));
  measured.nodes += 1;
  measured.depth = Math.max(measured.depth, depth);
  measured.widest = Math.max(measured.widest, children.length);
  for (const child of children) measure(child, depth + 1, measured);
}
