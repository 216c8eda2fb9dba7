import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { Field, TextField } from "@/shared/ui/field";
import { Note } from "@/shared/ui/note";
import { RadioList } from "@/shared/ui/radio-list";
import { documentKinds, useIdentity } from "../use-identity";
import { AgreeLine } from "./agree-line";
import "./session.scss";

const kinds = documentKinds.map((code) => ({ code, name: t(`session.document.${code}`) }));

const longestName = 50;
/** Blanks that one types between groups are cut off. */
const longestNumber = 24;

/** Real name and document, once, with consent of its own (个人信息保护法第二十九条). */
export function IdentityForm() {
  const { fields, failure, isSending, errorOf, change, submit } = useIdentity();
  return (
    <>
      <View className="stack-item session-lead">{t("session.identity.lead")}</View>
      <Card>
        <TextField
          part="identity-name"
          label={t("session.identity.name")}
          hint={t("session.identity.name.hint")}
          error={errorOf("name")}
          value={fields.name}
          maxLength={longestName}
          complete="name"
          onChange={(name) => change({ name })}
        />
        <Field part="identity-kind" label={t("session.identity.kind")} error="">
          <RadioList
            label={t("session.identity.kind")}
            options={kinds}
            chosen={fields.kind}
            onChoose={(kind) => change({ kind, number: fields.number })}
          />
        </Field>
        <TextField
          part="identity-number"
          label={t("session.identity.number")}
          error={errorOf("number")}
          value={fields.number}
          maxLength={longestNumber}
          onChange={(number) => change({ number })}
        />
        <AgreeLine
          part="identity-agrees"
          text={t("session.identity.agree")}
          checked={fields.agrees}
          error={errorOf("agrees")}
          onToggle={() => change({ agrees: !fields.agrees })}
        />
      </Card>
      {failure && <Note icon="alert" kind="alert" title={failure} />}
      <Button
        primary
        text={t(isSending ? "session.identity.sending" : "session.identity.send")}
        onPress={submit}
      />
    </>
  );
}
