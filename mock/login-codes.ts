// Codes that would go out as text messages: how often one is sent, how long it lives, how many tries it stands.
import { type Limit, patienceFor } from "./domain/patience";
import type { Context } from "./operations/operation";
import { queryCodeFor } from "./query-code";

const second = 1000;
const day = 86_400 * second;

/** One code a minute and ten a day per phone (contract). */
const limits: readonly Limit[] = [
  { allowed: 1, countMs: 60 * second },
  { allowed: 10, countMs: day },
];

/** Five minutes: the rules for apps that elders use (工信部 适老化通用设计规范) ask for three at the least. */
const liveMs = 5 * 60 * second;

/** After so many wrong tries a code is dead. */
const triesAllowed = 5;

/** What became of a try. */
export type Tried = "right" | "wrong" | "expired";

const sentTo = (phone: string, { store }: Context) =>
  store.list("loginCodes").filter((row) => row.phone === phone);

/** Seconds until the phone may be sent another code; 0 for now. */
export function secondsToWait(phone: string, context: Context): number {
  context.store.forget("loginCodes", ({ at }) => at <= context.now - day);
  const sent = sentTo(phone, context);
  return Math.max(...limits.map((limit) => patienceFor(sent, context.now, limit).retryAfter));
}

/** Makes a code for the phone; the ones before stop working. */
export function sendCode(phone: string, { store, now, newId }: Context): { expiresAt: number } {
  const id = newId();
  const row = { id, phone, code: queryCodeFor(phone, id), at: now, wrongTries: 0, used: false };
  store.put("loginCodes", row);
  return { expiresAt: now + liveMs };
}

/** Tries a code. Only the last one that was sent may be right, once, while it lives. */
export function tryCode(phone: string, code: string, context: Context): Tried {
  const last = sentTo(phone, context).at(-1);
  if (!last) return "wrong";
  const { at, used, wrongTries } = last;
  const isOver = at > context.now || context.now >= at + liveMs;
  if (isOver || used || wrongTries >= triesAllowed) return "expired";
  const isRight = last.code === code;
  context.store.put(
    "loginCodes",
    isRight ? { ...last, used: true } : { ...last, wrongTries: wrongTries + 1 },
  );
  return isRight ? "right" : "wrong";
}

/** The text messages that would have gone to a phone, newest first. */
export function messagesTo(phone: string, context: Context): { at: number; text: string }[] {
  const words = (code: string) => `【为民办】验证码 ${code}，5 分钟内有效。工作人员不会向您要验证码。`;
  return sentTo(phone, context)
    .map(({ at, code }) => ({ at, text: words(code) }))
    .reverse();
}
