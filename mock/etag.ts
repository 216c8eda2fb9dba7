import { hashText } from "./domain/hash";
import type { Answer } from "./message";

/** Weak, since a host may compress the same answer. */
function tagOf(body: Answer["body"]): string {
  const text = typeof body === "string" ? body : new TextDecoder("latin1").decode(body);
  return `W/"${hashText(text).toString(36)}-${body.length.toString(36)}"`;
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, "");

/** Whether a tag is among those of If-None-Match; weakly compared (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((known) => opaque(known) === opaque(tag));
}

/** A public read's answer with its ETag. */
export function withETag(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, etag: tagOf(answer.body), "cache-control": "no-cache" } };
}

/** An answer with an ETag, or 304 when the caller's copy is still right. */
export function unlessKnown(answer: Answer, ifNoneMatch: string | undefined): Answer {
  const { etag } = answer.headers;
  if (ifNoneMatch === undefined || etag === undefined || !isKnown(ifNoneMatch, etag)) return answer;
  return { status: 304, headers: { etag, "cache-control": "no-cache" }, body: "" };
}
