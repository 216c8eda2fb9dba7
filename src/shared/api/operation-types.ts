// Types drawn from the contract's paths, so that a request cannot name what the contract does not have.
import type { paths } from "@contract/schema";

/** Every path that answers GET. */
export type ReadPath = {
  [P in keyof paths]: paths[P] extends { get: { responses: unknown } } ? P : never;
}[keyof paths];

type ReadOperation<P extends ReadPath> = paths[P] extends { get: infer O } ? O : never;

type JsonOf<R> = R extends { content: { "application/json": infer B } } ? B : never;

/** The body of a successful read. */
export type ReadBody<P extends ReadPath> =
  ReadOperation<P> extends { responses: infer R } ? (R extends { 200: infer S } ? JsonOf<S> : never) : never;

type Nothing = Record<never, never>;

type Part<O, K extends "path" | "query"> = O extends { parameters: infer A }
  ? K extends keyof A
    ? [NonNullable<A[K]>] extends [never]
      ? Nothing
      : NonNullable<A[K]>
    : Nothing
  : Nothing;

/** Path and query parameters of a read, by name. */
export type ReadParams<P extends ReadPath> = Part<ReadOperation<P>, "path"> & Part<ReadOperation<P>, "query">;

/** Every path that answers POST and wants a body. */
export type WritePath = {
  [P in keyof paths]: paths[P] extends { post: { requestBody: { content: { "application/json": unknown } } } }
    ? P
    : never;
}[keyof paths];

type WriteOperation<P extends WritePath> = paths[P] extends { post: infer O } ? O : never;

/** The body that a write wants. */
export type WriteBody<P extends WritePath> =
  WriteOperation<P> extends { requestBody: infer R } ? JsonOf<R> : never;

/** The body of the answer to a successful write. */
export type WriteAnswer<P extends WritePath> =
  WriteOperation<P> extends { responses: infer R }
    ? R extends { 201: infer S }
      ? JsonOf<S>
      : R extends { 200: infer S }
        ? JsonOf<S>
        : never
    : never;

type PathParams<P extends WritePath> = Part<WriteOperation<P>, "path">;

type Headers<P extends WritePath> =
  WriteOperation<P> extends { parameters: { header: infer H } } ? H : Nothing;

/** What a write wants beside its body: the parameters of its path, and the version of the case that the person saw. */
export type WriteOptions<P extends WritePath> = (keyof PathParams<P> extends never
  ? Nothing
  : { params: PathParams<P> }) &
  (Headers<P> extends { "If-Match": string } ? { version: number } : Nothing);

/** Every path that is asked by POST so that the question stands in no address: it changes nothing, so it takes no key. */
export type AskPath = {
  [P in WritePath]: Headers<P> extends { "Idempotency-Key": string } ? never : P;
}[WritePath];
