// What can be seen to be wrong before the backend looks: lengths and patterns as in the contract.
import * as v from "valibot";
import { today } from "@/shared/i18n/dates";
import type { MessageKey } from "@/shared/i18n/translate";
import type { FieldName, TicketFields } from "./fields";
import { longest } from "./limits";
import { questions } from "./questions";

type Check = v.GenericSchema;

const text = (field: keyof typeof longest, least: number, wrong: MessageKey) =>
  v.pipe(v.string(), v.minLength(least, wrong), v.maxLength(longest[field], wrong));

const mayBeEmpty = (schema: v.GenericSchema<string>) => v.union([v.literal(""), schema]);

const chosen = (wrong: MessageKey) => v.pipe(v.string(), v.minLength(1, wrong));

const mobile = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/, "tickets.form.wrong.phone"));

const until = (day: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/, "tickets.form.wrong.happenedOn"),
    v.maxValue(day, "tickets.form.wrong.happenedOn"),
  );

const checks: Partial<Record<FieldName, Check>> = {
  text: text("text", 6, "tickets.form.wrong.text"),
  kind: chosen("tickets.form.wrong.kind"),
  channel: chosen("tickets.form.wrong.channel"),
  identity: chosen("tickets.form.wrong.identity"),
  placeWords: mayBeEmpty(text("placeWords", 2, "tickets.form.wrong.short")),
  concerned: mayBeEmpty(text("concerned", 2, "tickets.form.wrong.short")),
  filing: chosen("tickets.form.wrong.filing"),
  helper: text("helper", 2, "tickets.form.wrong.name"),
  contactName: mayBeEmpty(text("contactName", 2, "tickets.form.wrong.name")),
  phone: mayBeEmpty(mobile),
  readBack: v.literal(true, "tickets.form.wrong.readBack"),
};

/** What else a field must be, given the rest of the form. */
function checkOf(field: FieldName, fields: TicketFields): Check | undefined {
  if (field === "happenedOn") return mayBeEmpty(until(today()));
  // The account is the helper's, not that of the person who asks for help; and a name needs its phone.
  if (field === "contactName" && fields.filing === "assisted")
    return text("contactName", 2, "tickets.form.wrong.name");
  if (field === "phone" && (fields.filing === "assisted" || fields.contactName.trim() !== "")) return mobile;
  return checks[field];
}

/** The message about each field that is wrong, in the order of the form; only fields that are asked for. */
export function wrongFields(fields: TicketFields): Map<FieldName, MessageKey> {
  const wrong = new Map<FieldName, MessageKey>();
  for (const field of questions.askedFields(fields)) {
    const check = checkOf(field, fields);
    const value = fields[field];
    const result = check && v.safeParse(check, typeof value === "string" ? value.trim() : value);
    if (result && !result.success) wrong.set(field, result.issues[0].message as MessageKey);
  }
  return wrong;
}
