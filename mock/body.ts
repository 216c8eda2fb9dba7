import { oneFile } from "./form-body";
import type { MockRequest } from "./message";
import type { Refusal } from "./problems";

/** The contract's limit for a request body, in bytes of UTF-8. */
export const bodyLimit = 64 * 1024;

function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith("charset="));
  return type?.trim() === "application/json" && (!charset || /^charset="?utf-?8"?$/.test(charset));
}

/** Most bodies are so short that their bytes need no counting: a unit of UTF-16 is never more than three. */
function isTooLarge(body: string): boolean {
  return body.length * 3 > bodyLimit && new TextEncoder().encode(body).length > bodyLimit;
}

/** The parsed JSON body, or why it cannot be one. */
export function readBody(request: MockRequest): { value: unknown } | Refusal {
  const { body, headers } = request;
  if (typeof body === "string" ? isTooLarge(body) : body.size > bodyLimit)
    return { refused: "payload_too_large" };
  if (typeof body !== "string" || !isJson(headers["content-type"]))
    return { refused: "unsupported_media_type" };
  try {
    // A byte order mark is no part of the text; some hosts drop it and some do not.
    return { value: JSON.parse(body.replace(/^\uFEFF/, "")) };
  } catch {
    return { refused: "malformed_json" };
  }
}

/** The file that a form hands over, or why it hands over none. */
export function readFile({ body }: MockRequest): { value: unknown } | Refusal {
  return typeof body === "string" ? { refused: "unsupported_media_type" } : oneFile(body);
}
