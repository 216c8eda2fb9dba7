// Pictures of flat screens with a palette of 256 colours: a third of the bytes, and nobody sees the difference.
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** A picture as places in a palette, row after row. */
interface Indexed {
  width: number;
  height: number;
  /** 0xBBGGRR. */
  palette: number[];
  /** One byte a pixel, base64. */
  places: string;
}

/** Decodes a PNG in the browser and keeps its 256 commonest colours; the others become the nearest of these. */
function toPalette(page: Page, png: Buffer): Promise<Indexed> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const data = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const colours = Uint32Array.from(new Uint32Array(data.buffer), (colour) => colour & 0xffffff);
    const counts = new Map<number, number>();
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const palette = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 256)
      .map(([colour]) => colour);
    const places = new Map(palette.map((colour, place) => [colour, place]));
    for (const colour of counts.keys()) {
      if (places.has(colour)) continue;
      const distances = palette.map((known) =>
        [0, 8, 16].reduce(
          (sum, shift) => sum + (((known >> shift) & 0xff) - ((colour >> shift) & 0xff)) ** 2,
          0,
        ),
      );
      places.set(colour, distances.indexOf(Math.min(...distances)));
    }
    const text = Array.from(colours, (colour) => String.fromCharCode(places.get(colour) ?? 0));
    return { width, height, palette, places: btoa(text.join("")) };
  }, png.toString("base64"));
}

/** Length, name, content and checksum (PNG, second edition, 5.3). */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function encode({ width, height, palette, places }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const pixels = Buffer.from(places, "base64");
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, colour >> 16])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The same picture in fewer bytes. The page only lends its browser. */
export async function shrinkPng(page: Page, png: Buffer): Promise<Buffer> {
  return encode(await toPalette(page, png));
}
