// Measures of the page in front: sizes of targets, overflow to the side, shifts of the layout.
import type { Visitor } from "./visitor";

/**
 * Everything one can press that is smaller than so many px, one line each. What counts is where a finger hits it, so an
 * invisible margin that belongs to the element counts too.
 */
export function smallTargets({ screen }: Visitor, least: number): Promise<string[]> {
  return screen.evaluate((page, size) => {
    const reach = size / 2 - 0.5;
    const dialog = page.querySelector("[role=dialog]");
    const inFront = dialog && dialog.getBoundingClientRect().height > 0 ? dialog : page;
    const targets = [...inFront.querySelectorAll<HTMLElement>(".press, input, a, button")];
    return targets.flatMap((target) => {
      if (!target.checkVisibility()) return [];
      target.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width >= size && height >= size) return [];
      const [x, y] = [left + width / 2, top + height / 2];
      const hits = [
        [0, -reach],
        [0, reach],
        [-reach, 0],
        [reach, 0],
      ].every(([dx = 0, dy = 0]) => {
        const wide = dx !== 0 && width >= size;
        const high = dy !== 0 && height >= size;
        return wide || high || target.contains(document.elementFromPoint(x + dx, y + dy));
      });
      return hits
        ? []
        : [`${target.className} “${target.innerText || target.ariaLabel}” ${width} × ${height}`];
    });
  }, least);
}

/** Whatever makes the page scroll sideways, one line each. Lines of pills may scroll under the thumb. */
export function sticksOut({ screen }: Visitor): Promise<string[]> {
  return screen.evaluate((page) => {
    if (page.scrollWidth <= page.clientWidth && document.documentElement.scrollWidth <= innerWidth) return [];
    return [...page.querySelectorAll<HTMLElement>("*")]
      .filter(
        (element) => !element.closest(".pills") && element.getBoundingClientRect().right > innerWidth + 0.5,
      )
      .map((element) => `${element.className} ${Math.round(element.getBoundingClientRect().right)}`);
  });
}

/** Texts that are cut at the side of their box, one line each. */
export function cutOff({ screen }: Visitor): Promise<string[]> {
  return screen.evaluate((page) =>
    [...page.querySelectorAll<HTMLElement>("*")]
      .filter((element) => element.checkVisibility() && !element.closest(".pills"))
      .filter((element) => getComputedStyle(element).overflowX === "hidden")
      .filter((element) => element.innerText?.trim() && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className} “${element.innerText.slice(0, 40)}”`),
  );
}

/** The longest transition or animation of anything on the page, in milliseconds. */
export function longestMotion({ screen }: Visitor): Promise<number> {
  return screen.evaluate((page) => {
    const seconds = [...page.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration},${animationDuration}`.split(",").map(Number.parseFloat);
    });
    return Math.max(0, ...seconds) * 1000;
  });
}

/** From the next page load on adds up how far what was there moved by itself (Cumulative Layout Shift). */
export async function watchShifts({ page }: Visitor): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // Two frames, so that the last change is painted and told.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return (window as never as { shifts: { sum: number } }).shifts.sum;
    });
}
