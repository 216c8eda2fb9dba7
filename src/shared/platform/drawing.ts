/** What our drawings need of a canvas, alike in browsers and in WeChat's canvas 2d. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "font"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "textBaseline"
  | "scale"
  | "fillText"
  | "fillRect"
  | "strokeRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "setLineDash"
> & { measureText: (text: string) => { width: number } };

/** A drawing of known height, in px. */
export interface Drawing {
  height: number;
  paint: (pen: Pen) => void;
}

/** A picture to be made: its file name, its width in px, and the drawing once texts can be measured. */
export interface PictureOrder {
  name: string;
  width: number;
  compose: (pen: Pen) => Drawing;
}

/** What became of a picture: `refused` when the person does not let us into the album, `closed` when they thought better of it. */
export type PictureOutcome = "saved" | "refused" | "closed" | "failed";

/** Pixels that phones let a canvas have on one side. */
const longestSide = 4096;

/** Two pixels for a px, fewer where the canvas would get too long for a phone. */
export function scaleOf(height: number): number {
  return Math.min(2, longestSide / height);
}
