import { type Day, dayOf, formatInstant } from "../domain/calendar";
import { deadlineOf } from "../domain/deadline";
import { patienceFor } from "../domain/patience";
import { workingDayRule } from "../domain/working-day-rule";
import type { Context, Operation } from "./operation";

/** Our own promise to those who report: the department answers within so many working days. */
const answerWithin = { days: 5, unit: "working-day" as const };

/** Shorter than this says nothing; the contract counts before blanks are cut off. */
const shortestText = 5;

/** Seconds until another report may be tried; 0 when this try may go on, which is then counted, whatever it comes to. */
function countAttempt({ store, now, newId }: Context): number {
  const { over, retryAfter } = patienceFor(store.list("reportAttempts"), now);
  for (const { id } of over) store.remove("reportAttempts", id);
  if (retryAfter === 0) store.put("reportAttempts", { id: newId(), at: now });
  return retryAfter;
}

/** JC (纠错), the year, and the how manieth report of the year it is. */
function nextNumber(today: Day, { store }: Context): string {
  const start = `JC-${today.slice(0, 4)}-`;
  const before = store.list("guideReports").filter(({ number }) => number.startsWith(start)).length;
  return `${start}${String(before + 1).padStart(5, "0")}`;
}

/**
 * POST /v1/guide-reports. Anybody may try so often a minute, everyone together, so that tries cannot fill the store.
 * A version that is no longer in force is fine: the person may hold an old copy. The
 * telephone number stays in the store; no answer carries it.
 */
export const createGuideReport: Operation<"createGuideReport"> = ({ body }, context) => {
  const { store, content, now, newId } = context;
  const retryAfter = countAttempt(context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const today = dayOf(now);
  const guide = content.guides.get(body.guideId, today);
  if (!guide) return { refused: "not_found" };
  const text = body.text.trim();
  if (text.length < shortestText)
    return { refused: "invalid_request", errors: [{ pointer: "#/text", code: "minLength" }] };
  const row = { ...body, text, id: `gr-${newId()}`, number: nextNumber(today, context), at: now };
  store.put("guideReports", row);
  return {
    id: row.id,
    number: row.number,
    receivedAt: formatInstant(now),
    department: guide.department,
    answerBy: deadlineOf(today, answerWithin, today, workingDayRule(guide.type.code)),
  };
};
