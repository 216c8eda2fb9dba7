// The same key and body replays the first answer; the same key with another body is refused (contract).
import { canonicalText } from "./domain/canonical";
import { hashText } from "./domain/hash";
import type { Answer } from "./message";
import { problemAnswer } from "./problems";
import type { Store } from "./store";

/** The contract promises at least 7 days; a day more keeps the promise across the edge. */
const keptMs = 8 * 86_400_000;

/**
 * From here on an answer refuses, and is not remembered, since it changed nothing: what was wrong may be put right, what
 * was not there or not open may come to be, an answer that says to come back must not be the one that the caller gets
 * when it does, and whoever is unknown could fill the memory with refusals.
 */
const firstRefusal = 400;

/** The same for two bodies that mean the same, whatever the order of their properties; says nothing of what they say. */
function fingerprintOf(body: unknown): number {
  return hashText(canonicalText(body));
}

/**
 * Runs the work once per caller, operation and key, and remembers its answer unless it refuses.
 * @param scope who asks for what: keys of two callers or two operations never meet; another path is another body
 */
export function onlyOnce(
  store: Store,
  now: number,
  scope: { caller: string; operationId: string; path?: unknown; key: string },
  body: unknown,
  work: () => Answer,
): Answer {
  store.forget("answers", ({ keptUntil }) => keptUntil <= now);
  const id = `${scope.caller}|${scope.operationId}|${scope.key}`;
  const fingerprint = fingerprintOf({ path: scope.path, body });
  const first = store.get("answers", id);
  if (first && first.keptUntil > now) {
    if (first.fingerprint !== fingerprint) return problemAnswer({ refused: "idempotency_conflict" });
    return { status: first.status, headers: first.headers, body: first.body };
  }
  const answer = work();
  if (answer.status >= firstRefusal) return answer;
  store.put("answers", { id, fingerprint, ...answer, keptUntil: now + keptMs });
  return answer;
}
