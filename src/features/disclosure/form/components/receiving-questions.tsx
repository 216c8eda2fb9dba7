import { DraftChoice } from "@/shared/form/draft-fields";
import { t } from "@/shared/i18n/translate";
import { deliveryWays } from "../fields";
import type { RequestForm } from "../shape";

const forms = (["electronic", "paper", "inspect", "transcribe"] as const).map((code) => ({
  code,
  name: t(`disclosure.form.form.${code}`),
}));

export function FormQuestion({ form }: { form: RequestForm }) {
  const { form: chosen } = form.fields;
  const isOnTheSpot = chosen === "inspect" || chosen === "transcribe";
  return (
    <DraftChoice
      form={form}
      field="form"
      options={forms}
      {...(isOnTheSpot ? { hint: t("disclosure.form.onTheSpot") } : {})}
    />
  );
}

export function DeliveryQuestion({ form }: { form: RequestForm }) {
  const options = deliveryWays(form.fields).map((code) => ({
    code,
    name: t(`disclosure.form.delivery.${code}`),
  }));
  return <DraftChoice form={form} field="delivery" options={options} />;
}
