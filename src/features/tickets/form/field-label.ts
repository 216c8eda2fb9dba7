import { t } from "@/shared/i18n/translate";
import type { FieldName } from "./fields";

/** Fields that go along with another and are never seen. */
type Unseen = "channelName" | "mayHide" | "divisionName" | "joinsWords";

/** What a field is called. */
export function fieldLabel(field: FieldName): string {
  return t(`tickets.form.field.${field as Exclude<FieldName, Unseen>}`);
}
