import { DraftText } from "@/shared/form/draft-fields";
import { t } from "@/shared/i18n/translate";
import type { RequestForm } from "../shape";

interface QuestionProps {
  form: RequestForm;
}

export function ContactPersonQuestion({ form }: QuestionProps) {
  return <DraftText form={form} field="contactPerson" />;
}

export function ContactQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText
        form={form}
        field="phone"
        hint={t("disclosure.form.phoneHint")}
        keyboard="number"
        complete="tel-national"
      />
      <DraftText form={form} field="email" keyboard="email" complete="email" />
    </>
  );
}

export function AddressQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText
        form={form}
        field="address"
        hint={t("disclosure.form.addressHint")}
        complete="street-address"
      />
      <DraftText form={form} field="postalCode" keyboard="number" complete="postal-code" />
    </>
  );
}

export function FaxQuestion({ form }: QuestionProps) {
  return <DraftText form={form} field="fax" keyboard="tel" />;
}
