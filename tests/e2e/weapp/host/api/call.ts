/** The calling convention of wx functions: callbacks or a promise, and errMsg. Ours, after WeChat's documentation. */
import type { Api, CallOptions } from "../types";

/** A refusal as WeChat words it: `name:fail reason`. */
export class Refusal extends Error {
  constructor(
    reason: string,
    readonly extra: object = {},
  ) {
    super(reason);
  }
}

/** Wraps a function into one that takes success, fail and complete, and returns a promise when given none of them. */
export function asyncApi(name: string, run: (options: CallOptions) => unknown): Api {
  return (options: CallOptions = {}) => {
    const outcome = new Promise((resolve) => resolve(run(options))).then(
      (value) => ({ ok: true, result: { errMsg: `${name}:ok`, ...(value as object | undefined) } }),
      (error: unknown) => ({ ok: false, result: refused(name, error) }),
    );
    const { success, fail, complete } = options;
    if (!success && !fail && !complete)
      return outcome.then(({ ok, result }) => (ok ? result : Promise.reject(result)));
    void outcome.then(({ ok, result }) => {
      if (ok) success?.(result);
      else fail?.(result);
      complete?.(result);
    });
    return undefined;
  };
}

/** Several asynchronous functions at once. */
export function asyncApis(runs: Record<string, (options: CallOptions) => unknown>): Record<string, Api> {
  return Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, asyncApi(name, run)]));
}

function refused(name: string, error: unknown): object {
  const reason = error instanceof Error ? error.message : String(error);
  return { errMsg: `${name}:fail ${reason}`, ...(error instanceof Refusal ? error.extra : {}) };
}
