// The shortest sounds and films of the kinds that people hand in: heads without a single picture or note.
import { bytesOf } from "./sample-files";

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A box of ISO 14496-12. */
function box(type: string, ...content: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const inside = join(...content);
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, inside.length + 8);
  return join(size, bytesOf(type), inside);
}

/** An MP4 or M4A with tracks of these kinds: `vide`, `soun`. */
export function sampleMp4(...tracks: readonly string[]): Uint8Array<ArrayBuffer> {
  const handler = (kind: string) => box("hdlr", new Uint8Array(8), bytesOf(`${kind}\0\0\0\0`));
  const film = tracks.map((kind) => box("trak", box("mdia", handler(kind))));
  return join(box("ftyp", bytesOf("isom\0\0\x02\0")), box("moov", ...film), box("mdat"));
}

/** An element of EBML whose content is shorter than 127 bytes; -1 for one of unknown length. */
function element(id: readonly number[], content: Uint8Array, length = content.length) {
  return join(Uint8Array.from(id), Uint8Array.of(length < 0 ? 0xff : 0x80 | length), content);
}

/** A WebM as browsers record it, with tracks of these kinds: 1 is pictures, 2 sound. */
export function sampleWebm(...tracks: readonly number[]): Uint8Array<ArrayBuffer> {
  const entries = tracks.map((kind) => element([0xae], element([0x83], Uint8Array.of(kind))));
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytesOf("webm")));
  const all = element([0x16, 0x54, 0xae, 0x6b], join(...entries));
  return join(head, element([0x18, 0x53, 0x80, 0x67], all, -1));
}

/** Two silent frames of MPEG 2 layer III: 24 kbit/s at 16 kHz, 108 bytes each. */
export function sampleMp3(): Uint8Array<ArrayBuffer> {
  const frame = join(Uint8Array.of(0xff, 0xf3, 0x38, 0xc4), new Uint8Array(104));
  return join(frame, frame);
}
