import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { errorText, isUnreached } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { Field, LongTextField, PhoneField } from "@/shared/ui/field";
import { Note } from "@/shared/ui/note";
import { RadioList } from "@/shared/ui/radio-list";
import { type ReportField, reportElements, textLength } from "../report-draft";
import { useReport } from "../use-report";
import { ReportReceipt } from "./report-receipt";
import "./report-form.scss";

type Guide = components["schemas"]["Guide"];

const options = reportElements.map((code) => ({ code, name: t(`guides.element.${code}`) }));

/** Characters of a mobile number. */
const phoneLength = 11;

/** Why it is not sent yet, and where what was filled in is until then. */
function NotSent({ error, isKept }: { error: unknown; isKept: boolean }) {
  const unreached = isUnreached(error);
  const where = unreached ? "guides.report.keptHere" : "guides.report.keptToo";
  return (
    <Note
      icon={unreached ? "wifi-off" : "alert"}
      kind="alert"
      title={unreached ? t("guides.report.notSent") : errorText(error)}
    >
      <View className="small">{t(isKept ? where : "guides.report.notKept")}</View>
    </Note>
  );
}

/** “这份指南有错”: which part, what is wrong, and a number to ask back if one likes. */
export function ReportForm({ guide }: { guide: Guide }) {
  const report = useReport(guide);
  const { fields, wrong, error, receipt, isDraft, isDraftKept, isSending, change, submit, again } = report;
  if (receipt) return <ReportReceipt receipt={receipt} wroteOn={isDraft} onAgain={again} />;
  const errorOf = (field: ReportField) =>
    wrong.includes(field) ? t(`guides.report.wrong.${field}`, textLength) : "";
  const { element, text, phone } = fields;
  return (
    <>
      <View className="stack-item">
        <View className="strong">{guide.name}</View>
        <View className="small t2">{t("guides.report.about", { department: guide.department.name })}</View>
      </View>
      <Card>
        <Field part="report-element" label={t("guides.report.element")} error={errorOf("element")}>
          <RadioList
            label={t("guides.report.element")}
            options={options}
            chosen={element}
            invalid={errorOf("element") !== ""}
            onChoose={(chosen) => change({ element: chosen })}
          />
        </Field>
        <LongTextField
          part="report-text"
          label={t("guides.report.text")}
          hint={t("guides.report.textHint")}
          error={errorOf("text")}
          value={text}
          maxLength={textLength.most}
          onChange={(typed) => change({ text: typed })}
        />
        <PhoneField
          part="report-phone"
          label={t("guides.report.phone")}
          hint={t("guides.report.phoneHint")}
          error={errorOf("phone")}
          value={phone}
          maxLength={phoneLength}
          onChange={(typed) => change({ phone: typed })}
        />
      </Card>
      {error !== null && <NotSent error={error} isKept={isDraftKept} />}
      <Button
        primary
        text={t(
          isSending ? "guides.report.sending" : error ? "guides.report.sendAgain" : "guides.report.send",
        )}
        onPress={submit}
      />
      {isDraft && error === null && (
        <View className="small t2 report-draft">
          {t(isDraftKept ? "guides.report.draft" : "guides.report.notKept")}
        </View>
      )}
    </>
  );
}
