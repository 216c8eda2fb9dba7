// Everything as it will be filed, line by line: for the review, for reading it back, and nothing that is not sent.
import type { FormLine } from "@/shared/form/form-kind";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { mediaOf } from "./body";
import { fieldLabel } from "./field-label";
import type { FieldName, TicketFields } from "./fields";
import { questions } from "./questions";
import type { TicketShape } from "./shape";

const answers: Partial<Record<FieldName, (fields: TicketFields) => string>> = {
  urgent: ({ urgent }) => (urgent === "" ? "" : t(`tickets.form.urgent.${urgent}`)),
  kind: ({ kind }) => (kind === "" ? "" : t(`tickets.kind.${kind}`)),
  channel: ({ channelName }) => channelName,
  identity: ({ identity }) => (identity === "" ? "" : t(`tickets.form.identity.${identity}`)),
  location: ({ location }) => (location ? t("tickets.form.place.pinned") : ""),
  divisionCode: ({ divisionName }) => divisionName,
  happenedOn: ({ happenedOn }) => (happenedOn === "" ? "" : formatFullDay(happenedOn)),
  media: (fields) =>
    mediaOf(fields)
      .map(({ kind, name }) => t("media.line", { kind: t(`media.${kind}`), name }))
      .join("\n"),
  filing: ({ filing }) => (filing === "" ? "" : t(`tickets.form.filing.${filing}`)),
  mayPublish: ({ mayPublish }) => t(mayPublish ? "tickets.form.publish.yes" : "tickets.form.publish.no"),
  readBack: ({ readBack }) => (readBack ? t("tickets.form.readBackTick") : ""),
  phone: ({ phone }) => phone.trim() || t("tickets.form.phoneOfAccount"),
  joins: ({ joinsWords }) => joinsWords,
  handedFrom: ({ handedFrom }) => (handedFrom ? t(`tickets.form.from.${handedFrom.kind}`) : ""),
};

function answerOf(field: FieldName, fields: TicketFields): string {
  const answer = answers[field];
  if (answer) return answer(fields);
  const value = fields[field];
  return typeof value === "string" ? value.trim() : "";
}

/** What leads to a person is not sent with a report without a name. */
const leading: ReadonlySet<FieldName> = new Set(["joins", "handedFrom"]);

/** The lines of a ticket that are filled in. */
export function ticketLines(fields: TicketFields): FormLine<TicketShape>[] {
  const isNameless = fields.identity === "anonymous";
  return questions.askedFields(fields).flatMap((field) => {
    const value = isNameless && leading.has(field) ? "" : answerOf(field, fields);
    if (value === "") return [];
    const section = questions.sectionOf(questions.questionOf(field));
    return [{ field, section, label: fieldLabel(field), value }];
  });
}
