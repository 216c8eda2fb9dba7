import { t } from "@/shared/i18n/translate";
import type { FieldName } from "./fields";

/** Fields that go along with another and are never seen. */
type Unseen = "agencyName" | "companyAccount";

/** What a field is called. */
export function fieldLabel(field: FieldName): string {
  return t(`disclosure.form.field.${field as Exclude<FieldName, Unseen>}`);
}
