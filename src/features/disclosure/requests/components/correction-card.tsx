import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { LongTextField, TextField } from "@/shared/ui/field";
import type { DisclosureRequest } from "../queries";
import type { Correction } from "../use-correction";

function Items({ correction }: { correction: NonNullable<DisclosureRequest["correction"]> }) {
  const { items, requestedOn, correctedOn } = correction;
  return (
    <View className="fact">
      <View className="small t2">
        {t("requests.correction.asked", { day: formatDay(requestedOn) })}
        {correctedOn && t("requests.correction.done", { day: formatDay(correctedOn) })}
      </View>
      <View {...spoken({ role: "list" })}>
        {keyed(items).map(({ key, item }) => (
          <View key={key} className="correction-item" {...spoken({ role: "listitem" })}>
            {t("requests.correction.item", { number: Number(key) + 1, item })}
          </View>
        ))}
      </View>
    </View>
  );
}

interface CorrectionCardProps {
  correction: NonNullable<DisclosureRequest["correction"]>;
  /** Absent once it cannot be corrected any more. */
  form?: Correction | undefined;
}

/** 补正: what is missing, all of it at once, and the form to put it right. */
export function CorrectionCard({ correction, form }: CorrectionCardProps) {
  return (
    <Card title={t("requests.correction.title")}>
      <Items correction={correction} />
      {form && (
        <>
          <TextField
            part="correct-title"
            label={t("requests.asked.title")}
            hint={t("cases.optional")}
            error={form.errorOf("title")}
            value={form.fields.title}
            maxLength={100}
            onChange={(title) => form.change({ title })}
          />
          <TextField
            part="correct-documentNumber"
            label={t("requests.asked.documentNumber")}
            hint={t("cases.optional")}
            error={form.errorOf("documentNumber")}
            value={form.fields.documentNumber}
            maxLength={40}
            onChange={(documentNumber) => form.change({ documentNumber })}
          />
          <LongTextField
            part="correct-description"
            label={t("requests.asked.description")}
            hint={t("requests.correction.hint")}
            error={form.errorOf("description")}
            value={form.fields.description}
            maxLength={1000}
            onChange={(description) => form.change({ description })}
          />
          {form.isLate && (
            <LongTextField
              part="correct-goodReason"
              label={t("requests.correction.late")}
              error={form.errorOf("goodReason")}
              value={form.fields.goodReason}
              maxLength={300}
              onChange={(goodReason) => form.change({ goodReason })}
            />
          )}
        </>
      )}
    </Card>
  );
}
