// What the mock remembers. Region packs and guides are content, not tables: nothing changes them.

/** A session: its id is the bearer token. Times are epoch milliseconds by the mock's clock. */
interface SessionRow {
  id: string;
  personId: string;
  refreshToken: string;
  expiresAt: number;
  refreshUntil: number;
}

/** A login code that was used; a code works once. */
interface UsedCodeRow {
  id: string;
}

/** A login that failed: when, in epoch milliseconds. */
interface FailedLoginRow {
  id: string;
  at: number;
}

/** The first answer to an idempotency key; its id is caller, operation and key. */
interface AnswerRow {
  id: string;
  fingerprint: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  keptUntil: number;
}

/** Every table with the shape of its rows. */
export interface Tables {
  sessions: SessionRow;
  usedCodes: UsedCodeRow;
  failedLogins: FailedLoginRow;
  answers: AnswerRow;
}

export const tableNames = [
  "sessions",
  "usedCodes",
  "failedLogins",
  "answers",
] as const satisfies readonly (keyof Tables)[];
