import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { DraftLongText } from "@/shared/form/draft-fields";
import { t } from "@/shared/i18n/translate";
import { deskQuery } from "../queries";
import type { TicketForm } from "../shape";
import { EmergencyPhones } from "./emergency-note";
import { HintPanel } from "./hint-panel";
import "./text-question.scss";

/** What happened, with help while one writes; the help never stands in the way. */
export function TextQuestion({ form }: { form: TicketForm }) {
  const { data: desk } = useQuery(deskQuery(form.regionCode));
  const { handedFrom } = form.fields;
  return (
    <>
      {desk && <EmergencyPhones emergencies={desk.emergencies} />}
      <DraftLongText form={form} field="text" hint={t("tickets.form.textHint")} />
      <View className="small t2 ticket-example">{t("tickets.form.textExample")}</View>
      {handedFrom && (
        <View className="small ticket-example">{t(`tickets.form.from.${handedFrom.kind}`)}</View>
      )}
      <HintPanel form={form} />
    </>
  );
}
