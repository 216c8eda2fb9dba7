import type { Commands, FieldErrors, Moment } from "./command";
import type { DisclosureCase } from "./disclosure-case";
import { hasOpenConsultation, knowsReasons } from "./guards";
import { type ReplyRule, replyRules } from "./reply-rules";

type Waits = NonNullable<ReplyRule["waitsFor"]>;

/**
 * Whether what a kind of reply hangs on is still missing, with the error's code. To disclose, in part too, and to
 * withhold for a third party hang on what others say [32, 34]; all else is the agency's own ground, and need not wait.
 */
const missing: Record<Waits, { code: string; holds: (request: DisclosureCase, moment: Moment) => boolean }> =
  {
    consultations: { code: "consultation_open", holds: hasOpenConsultation },
    correction: {
      code: "only_after_correction",
      holds: ({ correction }) => correction?.correctedOn === undefined,
    },
    reasons: { code: "only_after_reasons", holds: (request, moment) => !knowsReasons(request, moment) },
  };

/** What a reply lacks for its kind [36 to 39]. */
export function replyErrors(request: DisclosureCase, reply: Commands["reply"], moment: Moment): FieldErrors {
  const { needs, waitsFor } = replyRules[reply.kind];
  const errors: FieldErrors = [];
  if (waitsFor && missing[waitsFor].holds(request, moment)) {
    errors.push({ pointer: "#/kind", code: missing[waitsFor].code });
  }
  if (needs === "reason" && !reply.reason?.trim()) errors.push({ pointer: "#/reason", code: "required" });
  if (needs === "where" && !reply.publicationId && !reply.text?.trim())
    errors.push({ pointer: "#/text", code: "required" });
  if (needs === "withheld" && !reply.withheld?.length)
    errors.push({ pointer: "#/withheld", code: "required" });
  if (needs !== "withheld" && reply.withheld)
    errors.push({ pointer: "#/withheld", code: "not_for_this_kind" });
  return errors;
}
