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
