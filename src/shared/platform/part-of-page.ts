/** Brings a part of the page, marked by the class `part-<name>`, to the top, and the keyboard's focus with it. */
export function goToPart(name: string): void {
  // Pages under this one stay in the document, and may have the same parts; the page in front stands last.
  const part = [...document.querySelectorAll<HTMLElement>(`.part-${name}`)].pop();
  if (!part) return;
  part.scrollIntoView({ block: "start" });
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
