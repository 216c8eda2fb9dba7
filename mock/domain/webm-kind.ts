// WebM (RFC 8794, EBML): elements, each with an id, a length and its content.
import { strFromU8 } from "fflate";

const ids = {
  head: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  entry: 0xae,
  type: 0x83,
};

const video = 1;
const audio = 2;

/** A number whose first bit that is set says how long it is; `keep` leaves that bit in, as ids have it. */
function numberAt(
  file: Uint8Array,
  at: number,
  keep: boolean,
): { value: number; length: number } | undefined {
  const first = file[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > 8 || at + length > file.length) return undefined;
  let value = keep ? first : first & ((1 << (8 - length)) - 1);
  let isAll = value === (1 << (8 - length)) - 1;
  for (let next = 1; next < length; next += 1) {
    const byte = file[at + next] ?? 0;
    isAll &&= byte === 0xff;
    value = value * 256 + byte;
  }
  // All ones: as long as what is left, as a recorder writes it that does not know yet.
  return { value: isAll && !keep ? Number.POSITIVE_INFINITY : value, length };
}

interface Part {
  id: number;
  from: number;
  to: number;
}

/** Elements side by side, as far as they can be read. */
function partsIn(file: Uint8Array, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (at < to) {
    const id = numberAt(file, at, true);
    const size = id && numberAt(file, at + id.length, false);
    if (!id || !size) break;
    const start = at + id.length + size.length;
    const end = Math.min(to, start + size.value);
    parts.push({ id: id.value, from: start, to: end });
    at = end;
  }
  return parts;
}

const within = (file: Uint8Array, part: Part | undefined, id: number): Part[] =>
  part ? partsIn(file, part.from, part.to).filter((child) => child.id === id) : [];

/** Whether a file is a WebM with pictures, one with sound alone, or neither. */
export function webmKind(file: Uint8Array): "video/webm" | "audio/webm" | undefined {
  const [head, segment] = partsIn(file, 0, file.length);
  if (head?.id !== ids.head || segment?.id !== ids.segment) return undefined;
  const [docType] = within(file, head, ids.docType);
  if (!docType || strFromU8(file.subarray(docType.from, docType.to), true) !== "webm") return undefined;
  const [tracks] = within(file, segment, ids.tracks);
  const kinds = within(file, tracks, ids.entry).map((entry) => {
    const [type] = within(file, entry, ids.type);
    return type && file[type.to - 1];
  });
  if (kinds.includes(video)) return "video/webm";
  return kinds.includes(audio) ? "audio/webm" : undefined;
}
