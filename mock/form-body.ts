import type { FormBody, FormFile } from "./message";
import type { Refusal } from "./problems";

/** Bytes of the largest body with a file in it: a short video may have 10 MB. */
export const formLimit = 11 * 1024 * 1024;

/** Whether a body says of itself that it is a form with files. */
export function isForm(contentType: string | undefined | null): boolean {
  return /^multipart\/form-data\s*(;|$)/i.test(contentType ?? "");
}

async function partOf([name, value]: [string, FormDataEntryValue]) {
  if (typeof value === "string") return { name, value };
  return { name, value: { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) } };
}

/** Reads a form by what every host has: the platform's own Response. */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormBody> {
  const size = bytes.length;
  if (size > formLimit) return { size };
  try {
    const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
    return { size, parts: await Promise.all([...form.entries()].map(partOf)) };
  } catch {
    return { size };
  }
}

/** What a form with one file hands over. */
export interface OneFile {
  file: FormFile;
  /** What the sender calls it, where that is not the file's own name. */
  name?: string;
}

/** The one file of a form under the name `file`, and what it is called; or why there is none. */
export function oneFile({ size, parts }: FormBody): { value: OneFile } | Refusal {
  if (size > formLimit) return { refused: "payload_too_large" };
  const files = (parts ?? []).filter(({ name }) => name === "file");
  const [file, ...others] = files.map(({ value }) => value);
  const refuse = (code: string): Refusal => ({
    refused: "invalid_request",
    errors: [{ pointer: "#/file", code }],
  });
  if (file === undefined || typeof file === "string") return refuse("required");
  if (others.length > 0) return refuse("maxItems");
  const given = (parts ?? []).find(({ name }) => name === "name")?.value;
  return { value: { file, ...(typeof given === "string" && given !== "" ? { name: given } : {}) } };
}
