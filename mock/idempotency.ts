// The same key and body replays the first answer; the same key with another body is refused (contract).
import type { Answer } from "./message";
import { problemAnswer } from "./problems";
import type { Store } from "./store";

/** The contract promises at least 7 days; a day more keeps the promise across the edge. */
const keptMs = 8 * 86_400_000;

/** An answer that says to come back later must not be the one that the caller gets when it does. */
const tooMany = 429;

/** The same for two bodies that mean the same: the order of properties does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/**
 * Runs the work once per caller, operation and key, and remembers its answer.
 * @param scope who asks for what: keys of two callers or two operations never meet
 */
export function onlyOnce(
  store: Store,
  now: number,
  scope: { caller: string; operationId: string; key: string },
  body: unknown,
  work: () => Answer,
): Answer {
  store.forget("answers", ({ keptUntil }) => keptUntil <= now);
  const id = `${scope.caller}|${scope.operationId}|${scope.key}`;
  const fingerprint = canonical(body);
  const first = store.get("answers", id);
  if (first && first.keptUntil > now) {
    if (first.fingerprint !== fingerprint) return problemAnswer({ refused: "idempotency_conflict" });
    return { status: first.status, headers: first.headers, body: first.body };
  }
  const answer = work();
  if (answer.status === tooMany) return answer;
  store.put("answers", { id, fingerprint, ...answer, keptUntil: now + keptMs });
  return answer;
}
