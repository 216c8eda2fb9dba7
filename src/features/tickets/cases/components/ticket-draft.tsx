import { DraftRow } from "@/shared/form/draft-row";
import { t } from "@/shared/i18n/translate";
import { emptyFields, isAnonymous, type TicketFields } from "../../form/fields";
import { useTicketDraft } from "../../form/store";

/** What somebody reports without a name is not read out in a list either. */
const nameOf = (fields: TicketFields) =>
  isAnonymous(fields) || !fields.text ? t("tickets.one") : t("tickets.of", { title: fields.text });

/** The ticket that is begun and not handed in. */
export function TicketDraft() {
  return <DraftRow useDraft={useTicketDraft} empty={emptyFields} of={nameOf} page="tickets/file" />;
}
