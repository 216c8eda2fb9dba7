// MP4 and M4A (ISO 14496-12): boxes, each with its length and a name of four letters.
import { strFromU8 } from "fflate";

interface Box {
  type: string;
  /** Where its content begins and where it ends. */
  from: number;
  to: number;
}

/** Boxes that lie side by side; undefined unless they fill the room to its last byte. */
function boxesIn(file: Uint8Array, from: number, to: number): Box[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    if (at + 8 > to) return undefined;
    const size = view.getUint32(at);
    const isLong = size === 1;
    const head = isLong ? 16 : 8;
    if (isLong && at + 16 > to) return undefined;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : size === 0 ? to - at : size;
    if (length < head || at + length > to) return undefined;
    boxes.push({ type: strFromU8(file.subarray(at + 4, at + 8), true), from: at + head, to: at + length });
    at += length;
  }
  return boxes;
}

const inside = (file: Uint8Array, box: Box | undefined, type: string): Box[] =>
  (box && boxesIn(file, box.from, box.to))?.filter((child) => child.type === type) ?? [];

/** What the tracks of a film are: `vide`, `soun`, … */
function handlersOf(file: Uint8Array, moov: Box): string[] {
  return inside(file, moov, "trak").flatMap((track) => {
    const [media] = inside(file, track, "mdia");
    const [handler] = inside(file, media, "hdlr");
    return handler ? [strFromU8(file.subarray(handler.from + 8, handler.from + 12), true)] : [];
  });
}

const brands = /^(isom|iso[2-9]|mp4[12]|M4A |M4V |avc1|dash|f4v |msdh|msnv|3gp[4-6])$/;

/** Whether a file is an MP4 with pictures, an M4A with sound alone, or neither. */
export function isobmffKind(file: Uint8Array): "video/mp4" | "audio/mp4" | undefined {
  const boxes = boxesIn(file, 0, file.length);
  const [first] = boxes ?? [];
  if (first?.type !== "ftyp") return undefined;
  if (!brands.test(strFromU8(file.subarray(first.from, first.from + 4), true))) return undefined;
  const moov = boxes?.find(({ type }) => type === "moov");
  const handlers = moov ? handlersOf(file, moov) : [];
  if (handlers.includes("vide")) return "video/mp4";
  return handlers.includes("soun") ? "audio/mp4" : undefined;
}
