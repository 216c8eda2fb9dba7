import type { components } from "@contract/schema";
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
export function withETag(answer: Answer, etag = tagOf(answer.body)): Answer {
  return { ...answer, headers: { ...answer.headers, etag, "cache-control": "no-cache" } };
}

/** The tag of a pack, or of what changed in it: two of one version and one base are the same, so none is written out. */
export function packTag({
  version,
  base = "",
}: Pick<components["schemas"]["GuidePack"], "version" | "base">): string {
  return `W/"${version}-${base}"`;
}

/** 304 when the caller's copy, whose tag is given, is still right; undefined when an answer has to be made. */
export function notModified(etag: string | undefined, ifNoneMatch: string | undefined): Answer | undefined {
  if (ifNoneMatch === undefined || etag === undefined || !isKnown(ifNoneMatch, etag)) return undefined;
  return { status: 304, headers: { etag, "cache-control": "no-cache" }, body: "" };
}
