import type { Pen } from "@/shared/platform/drawing";

/** A pen that measures by counting and notes what is written and drawn, as a canvas would. */
export function paperPen() {
  const written: { text: string; x: number; y: number; width: number }[] = [];
  const filled: { x: number; y: number; width: number; height: number; ink: string }[] = [];
  const drawn: [x: number, y: number][] = [];
  const measure = (text: string) => Array.from(text).length * 15;
  const pen: Pen = {
    font: "",
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    textBaseline: "middle",
    scale: () => undefined,
    strokeRect: () => undefined,
    beginPath: () => undefined,
    stroke: () => undefined,
    setLineDash: () => undefined,
    moveTo: (x, y) => drawn.push([x, y]),
    lineTo: (x, y) => drawn.push([x, y]),
    fillRect: (x, y, width, height) => filled.push({ x, y, width, height, ink: String(pen.fillStyle) }),
    measureText: (text) => ({ width: measure(text) }),
    fillText: (text, x, y) => written.push({ text, x, y, width: measure(text) }),
  };
  return { pen, written, filled, drawn };
}
