import { View } from "@tarojs/components";
import { useState } from "react";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import type { RequestForm } from "../shape";
import { AgencySheet } from "./agency-sheet";
import "./agency-question.scss";

/** Whom to ask: one agency out of those that take requests in their own name (条例第二十七条). */
export function AgencyQuestion({ form }: { form: RequestForm }) {
  const [open, setOpen] = useState(false);
  const { agencyName, title, description } = form.fields;
  const label = t("disclosure.form.field.agencyCode");
  return (
    <Field
      part={partOf(form.kind, "agencyCode")}
      label={label}
      hint={t("disclosure.agency.who")}
      error={form.errorOf("agencyCode")}
    >
      {agencyName && <View className="agency-chosen strong">{agencyName}</View>}
      <Button
        icon="search"
        text={t(agencyName ? "disclosure.agency.change" : "disclosure.agency.pick")}
        onPress={() => setOpen(true)}
      />
      <AgencySheet
        open={open}
        regionCode={form.regionCode}
        begin={title || description}
        onClose={() => setOpen(false)}
        onPick={({ code, name }) => {
          form.change({ agencyCode: code, agencyName: name });
          setOpen(false);
        }}
      />
    </Field>
  );
}
