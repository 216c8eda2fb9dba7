import { DraftRow } from "@/shared/form/draft-row";
import { t } from "@/shared/i18n/translate";
import { emptyFields, type RequestFields } from "../../form/fields";
import { useRequestDraft } from "../../form/store";

const nameOf = ({ title, description }: RequestFields) =>
  t("requests.of", { title: title || description || t("requests.draftNoTitle") });

/** The request that is begun and not handed in. */
export function RequestDraft() {
  return <DraftRow useDraft={useRequestDraft} empty={emptyFields} of={nameOf} page="disclosure/apply" />;
}
