/** Something that was tried: when, in epoch milliseconds. */
interface Attempt {
  readonly id: string;
  readonly at: number;
}

/** How many attempts within how many milliseconds; the next has to wait. */
export interface Limit {
  allowed: number;
  countMs: number;
}

/** The contract's usual limit. */
const usual: Limit = { allowed: 10, countMs: 60_000 };

/**
 * Whether another attempt may be made.
 * @param attempts oldest first
 * @param limit the usual one unless given
 * @returns `over`: attempts that no longer count; `retryAfter`: seconds until the next may be made, 0 for now
 */
export function patienceFor<A extends Attempt>(
  attempts: readonly A[],
  now: number,
  limit: Limit = usual,
): { over: A[]; retryAfter: number } {
  const { allowed, countMs } = limit;
  const counts = ({ at }: Attempt) => at > now - countMs && at <= now;
  const over = attempts.filter((attempt) => !counts(attempt));
  const [first, ...others] = attempts.filter(counts).slice(-allowed);
  const mustWait = first !== undefined && others.length >= allowed - 1;
  return { over, retryAfter: mustWait ? Math.ceil((first.at + countMs - now) / 1000) : 0 };
}
