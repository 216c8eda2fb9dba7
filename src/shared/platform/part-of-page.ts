/** Pages under this one stay in the document, and may have the same parts; the page in front stands last. */
function partInFront(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`.part-${name}`)].pop();
}

/** Brings a field of a form, marked as a part of the page, to the top, and the focus to its control. */
export function goToField(name: string): void {
  const field = partInFront(name);
  field?.scrollIntoView({ block: "start" });
  field?.querySelector<HTMLElement>("input, textarea, [tabindex]")?.focus({ preventScroll: true });
}

/** Brings a part of the page, marked by the class `part-<name>`, to the top, and the keyboard's focus with it. */
export function goToPart(name: string): void {
  const part = partInFront(name);
  if (!part) return;
  part.scrollIntoView({ block: "start" });
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
