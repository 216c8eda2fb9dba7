// Small files of the kinds that people hand in, and what carries them over HTTP.
import { strToU8, zipSync } from "fflate";

/** The bytes of a text whose characters are all below 256. */
export const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const sampleJpeg = bytesOf("\xff\xd8\xff\xe0\x00\x10JFIF\x00 picture \xff\xd9");
export const samplePdf = bytesOf("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n");

/** One pixel. */
export const samplePng = bytesOf(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
);

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word document with other parts beside its own, or of another type. */
export function sampleWord(extra: Record<string, Uint8Array> = {}, type = wordType): Uint8Array<ArrayBuffer> {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  const parts = { "[Content_Types].xml": strToU8(types), "word/document.xml": strToU8("<w:document/>") };
  return new Uint8Array(zipSync({ ...parts, ...extra }));
}

const boundary = "----weiminban-sample";

/** The content type of `formOf`. */
export const formType = `multipart/form-data; boundary=${boundary}`;

/** A form as a browser sends it, each part with its own head. */
export function formOf(...parts: { head: string; content: Uint8Array | string }[]): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const chunks = parts.flatMap(({ head, content }) => [
    utf8.encode(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    typeof content === "string" ? utf8.encode(content) : content,
    utf8.encode("\r\n"),
  ]);
  return new Uint8Array(Buffer.concat([...chunks, utf8.encode(`--${boundary}--\r\n`)]));
}

/** A form with one file. */
export const fileForm = (name: string, content: Uint8Array) =>
  formOf({ head: `name="file"; filename="${name}"\r\nContent-Type: image/jpeg`, content });
