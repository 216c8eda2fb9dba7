import type { components } from "@contract/schema";

type Hall = components["schemas"]["Hall"];
type Floor = NonNullable<Hall["floors"]>[number];

/** What a zone needs on the screen, in px: room for a name of five characters, and for a thumb. */
const needs = { plain: { width: 76, height: 52 }, elder: { width: 116, height: 68 } };

/** px that the plan has on a screen of 360, and that it may be high without a reason. */
const screen = { width: 292, height: 220 };

/**
 * Size of a floor's drawing in px. It fills the screen's width; it is wider, and scrolls, where the narrowest zone
 * needs it; height gives way before the names do, so the two axes may differ in scale.
 */
export function planSize(
  { width, height }: Pick<Floor, "width" | "height">,
  zones: Hall["zones"],
  elder: boolean,
): { width: number; height: number } {
  const need = elder ? needs.elder : needs.plain;
  const areas = zones.flatMap(({ area }) => (area ? [area] : []));
  const across = Math.max(screen.width / width, ...areas.map((area) => need.width / area.width));
  const least = Math.max(0, ...areas.map((area) => need.height / area.height));
  const down = Math.max(least, Math.min(across, screen.height / height));
  return { width: Math.round(across * width), height: Math.round(down * height) };
}
