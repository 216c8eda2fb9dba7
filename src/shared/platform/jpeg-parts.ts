// JPEG (ITU-T T.81): segments, each with a marker and its length, up to the picture itself.

/** Start of image, start of scan. */
const start = 0xffd8;
const scan = 0xffda;
/** APP1 holds Exif and XMP, APP13 what photo editors write: where and when a picture was taken, with what. */
const telling: ReadonlySet<number> = new Set([0xffe1, 0xffed]);

interface Segment {
  marker: number;
  from: number;
  to: number;
}

function segmentsOf(file: Uint8Array): Segment[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0) !== start) return undefined;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= file.length) {
    const marker = view.getUint16(at);
    if (marker === scan || (marker & 0xff00) !== 0xff00) break;
    const to = at + 2 + view.getUint16(at + 2);
    if (to > file.length) break;
    segments.push({ marker, from: at, to });
    at = to;
  }
  return segments;
}

/** An Exif segment that says which way is up, and nothing else (TIFF, tag 0x0112). */
function turned(orientation: number): number[] {
  const tiff = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const content = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [0xff, 0xe1, 0, content.length + 2, ...content];
}

/**
 * A JPEG without what it tells of place, time and phone; undefined when it is no JPEG.
 * @param orientation which way is up, 1 to 8 as Exif counts; it is all that stays
 */
export function withoutTraces(file: Uint8Array, orientation = 1): Uint8Array<ArrayBuffer> | undefined {
  const segments = segmentsOf(file);
  if (!segments) return undefined;
  const parts: (Uint8Array | number[])[] = [file.subarray(0, 2)];
  if (orientation > 1) parts.push(turned(orientation));
  let at = 2;
  for (const { marker, from, to } of segments) {
    if (!telling.has(marker)) continue;
    parts.push(file.subarray(at, from));
    at = to;
  }
  parts.push(file.subarray(at));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}
