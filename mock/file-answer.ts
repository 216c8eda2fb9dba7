import type { Answer } from "./message";

/** A file that an operation answers instead of JSON. */
export interface FileAnswer {
  file: Uint8Array<ArrayBuffer>;
  type: string;
  /** The name as people read it. */
  name: string;
  /** The same in ASCII, for those who read no other. */
  plainName: string;
}

/** Whether an operation answered a file. */
export function isFile(result: unknown): result is FileAnswer {
  return typeof result === "object" && result !== null && "file" in result;
}

/** RFC 8187 (formerly 5987), 3.2.1: what encodeURIComponent leaves and a header's value may not hold. */
function extendedValue(text: string): string {
  const asHex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return `UTF-8''${encodeURIComponent(text).replace(/['()*]/g, asHex)}`;
}

/** The answer that hands over a file, to be kept under its name (RFC 6266). */
export function fileAnswer({ file, type, name, plainName }: FileAnswer, status: number): Answer {
  const disposition = `attachment; filename="${plainName}"; filename*=${extendedValue(name)}`;
  const headers = {
    "content-type": type,
    "content-disposition": disposition,
    "cache-control": "no-store",
    // What a file is has been judged by its content; nobody is to judge again.
    "x-content-type-options": "nosniff",
  };
  return { status, headers, body: file };
}
