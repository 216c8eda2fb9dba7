// What a file is, by its content; its name and what the sender says of it count for nothing.
import type { components } from "@contract/schema";
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { isobmffKind } from "./isobmff-kind";
import { isMp3 } from "./mp3-kind";
import { webmKind } from "./webm-kind";

type MediaType = components["schemas"]["Upload"]["mediaType"];

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

function startsWith(file: Uint8Array, head: readonly number[], at = 0): boolean {
  return head.every((byte, index) => file[at + index] === byte);
}

/** Searches the last so many bytes. */
function endHolds(file: Uint8Array, text: string, within: number): boolean {
  return strFromU8(file.subarray(-within), true).includes(text);
}

/** Start of image, and a segment that JPEG knows there: JFIF, Exif, or a table or frame of a bare one. */
const isJpeg = (file: Uint8Array) =>
  startsWith(file, [0xff, 0xd8, 0xff]) && (file[3] ?? 0) >= 0xc0 && file[3] !== 0xff;

/** The signature, then the header chunk of 13 bytes, and an end chunk somewhere near the end. */
const isPng = (file: Uint8Array) =>
  startsWith(file, [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...ascii("IHDR")]) &&
  endHolds(file, "IEND", 1024);

/** Readers look for the head anywhere in the first KB, which lets two kinds be one file; here it is at the start. */
const isPdf = (file: Uint8Array) => startsWith(file, ascii("%PDF-")) && endHolds(file, "%%EOF", 2048);

/** Limits of what a document may unpack to: entries, and bytes in all as the archive itself declares them. */
const mostEntries = 1000;
const mostBytes = 50 * 1024 * 1024;
/** Bytes that the list of content types may have, which alone is unpacked. */
const mostListed = 256 * 1024;
/** And packed: an archive may lie about what a part unpacks to, but a byte never becomes more than 1032. */
const mostListedPacked = 8 * 1024;

/** Parts with programs in them, or other files. */
const harmful = /vbaproject|activex|embeddings\/|\.(bin|exe|dll|js|vbs|hta|html?)$/i;

const isBadName = (name: string) => /^[/\\]|\.\.|[\\:]/.test(name);

const contentTypes = "[Content_Types].xml";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** An archive with a Word document in it, without macros, that does not unpack to more than a phone can take. */
function isWord(file: Uint8Array): boolean {
  if (!startsWith(file, [...ascii("PK"), 3, 4])) return false;
  const entries: UnzipFileInfo[] = [];
  const filter = (entry: UnzipFileInfo) => {
    entries.push(entry);
    const isShort = entry.originalSize <= mostListed && entry.size <= mostListedPacked;
    return entry.name === contentTypes && isShort;
  };
  try {
    const { [contentTypes]: list } = unzipSync(file, { filter });
    const names = entries.map(({ name }) => name);
    const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    const fits = entries.length <= mostEntries && bytes <= mostBytes;
    const isHarmless = !names.some((name) => isBadName(name) || harmful.test(name));
    return (
      fits &&
      isHarmless &&
      names.includes("word/document.xml") &&
      !!list &&
      strFromU8(list).includes(wordType)
    );
  } catch {
    return false;
  }
}

const kinds: readonly [MediaType, (file: Uint8Array) => boolean][] = [
  ["image/jpeg", isJpeg],
  ["image/png", isPng],
  ["application/pdf", isPdf],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", isWord],
  ["audio/mpeg", isMp3],
];

/** The kind of a file, or undefined when it is none of those that may be handed in. */
export function mediaTypeOf(file: Uint8Array): MediaType | undefined {
  const plain = kinds.find(([, is]) => is(file))?.[0];
  return plain ?? isobmffKind(file) ?? webmKind(file);
}

const megabyte = 1024 * 1024;

/** Bytes that a file of a kind may have (contract): a short video more than the rest, and than what is of no kind. */
export const mostOf = (type: MediaType | undefined) => (type?.startsWith("video/") ? 10 : 5) * megabyte;

const endings: Record<MediaType, RegExp> = {
  "image/jpeg": /\.jpe?g$/i,
  "image/png": /\.png$/i,
  "application/pdf": /\.pdf$/i,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": /\.docx$/i,
  "audio/mpeg": /\.mp3$/i,
  "audio/mp4": /\.m4a$/i,
  "audio/webm": /\.webm$/i,
  "video/mp4": /\.mp4$/i,
  "video/webm": /\.webm$/i,
};

/** How a name of a kind ends. */
export const endingOf: Record<MediaType, string> = {
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "audio/mpeg": ".mp3",
  "audio/mp4": ".m4a",
  "audio/webm": ".webm",
  "video/mp4": ".mp4",
  "video/webm": ".webm",
};

/** Characters that a name may have. */
const longest = 100;

/** Control characters, halves of characters, and those that turn a line around or hide in it (bidirectional, zero width). */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A name that can be shown and saved: the last part of a path, without characters that cannot be seen, no longer than
 * 100, ending as its kind does.
 */
export function cleanName(name: string, type: MediaType): string {
  const ending = endingOf[type];
  const last = name.replace(unseen, "").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[<>:"|?*]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const stem = plain.replace(endings[type], "");
  return `${[...(stem === "" ? "文件" : stem)].slice(0, longest - ending.length).join("")}${ending}`;
}
