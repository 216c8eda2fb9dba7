// MP3 (ISO 11172-3 and 13818-3, layer III): frames one after the other, perhaps behind an ID3 tag.

/** kbit/s by the index in the frame's head, for MPEG 1, and for MPEG 2 and 2.5. */
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;

/** Samples a second by version: 3 is MPEG 1, 2 MPEG 2, 0 MPEG 2.5. */
const frequencies: Record<number, readonly number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
};

/** Bytes of the frame that begins here, or 0 when none does. */
function frameAt(file: Uint8Array, at: number): number {
  const [sync = 0, kind = 0, rate = 0] = file.subarray(at, at + 3);
  const isFrame = sync === 0xff && (kind & 0xe0) === 0xe0 && (kind & 0x06) === 0x02;
  const version = (kind >> 3) & 3;
  const bits = rates[version === 3 ? 0 : 1][rate >> 4] ?? 0;
  const frequency = frequencies[version]?.[(rate >> 2) & 3] ?? 0;
  if (!isFrame || bits === 0 || frequency === 0) return 0;
  const samples = version === 3 ? 1152 : 576;
  return Math.floor(((samples / 8) * bits * 1000) / frequency) + ((rate >> 1) & 1);
}

/** Bytes of an ID3v2 tag at the start; its length is written in groups of seven bits. */
function tagLength(file: Uint8Array): number {
  const [i, d, three, , , , a = 0, b = 0, c = 0, e = 0] = file;
  if (i !== 0x49 || d !== 0x44 || three !== 0x33) return 0;
  return 10 + ((a << 21) | (b << 14) | (c << 7) | e);
}

/** Whether a file is an MP3: two frames that follow each other, or one that ends the file. */
export function isMp3(file: Uint8Array): boolean {
  const start = tagLength(file);
  const first = frameAt(file, start);
  const next = start + first;
  return first > 0 && (next === file.length || frameAt(file, next) > 0);
}
