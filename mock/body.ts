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
  if (isTooLarge(request.body)) return { refused: "payload_too_large" };
  if (!isJson(request.headers["content-type"])) return { refused: "unsupported_media_type" };
  try {
    // A byte order mark is no part of the text; some hosts drop it and some do not.
    return { value: JSON.parse(request.body.replace(/^\uFEFF/, "")) };
  } catch {
    return { refused: "malformed_json" };
  }
}
