import type { RefObject } from "react";

/** Whether a part of a page is near what the screen shows, and how high it was when it last was. */
export interface NearView {
  near: boolean;
  /** px; 0 until the part has left once. */
  height: number;
  /** What the part wears to be found. */
  mark: { ref?: RefObject<HTMLElement>; id?: string };
}

/** px above and below the screen that count as near: most of a flick of the thumb. */
export const reach = 600;
