import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "./button";
import { Card } from "./card";
import { TextField } from "./field";
import { Note } from "./note";
import type { useNumberQuery } from "./use-number-query";

interface NumberQueryFormProps {
  query: Omit<ReturnType<typeof useNumberQuery>, "progress">;
  numberLabel: string;
  /** What a number looks like. */
  numberHint: string;
}

/** Number and query code, as they stand on the receipt. */
export function NumberQueryForm({ query, numberLabel, numberHint }: NumberQueryFormProps) {
  const { fields, isPending, failure, errorOf, change, submit } = query;
  return (
    <>
      <View className="t2 stack-item">{t("cases.query.about")}</View>
      <Card>
        <TextField
          part="query-number"
          label={numberLabel}
          hint={numberHint}
          error={errorOf("number")}
          value={fields.number}
          maxLength={40}
          onChange={(number) => change({ number })}
        />
        <TextField
          part="query-queryCode"
          label={t("cases.query.code")}
          hint={t("cases.query.codeHint")}
          keyboard="number"
          error={errorOf("queryCode")}
          value={fields.queryCode}
          maxLength={6}
          onChange={(queryCode) => change({ queryCode })}
        />
      </Card>
      {failure && <Note icon="alert" kind="alert" title={failure} />}
      <Button primary text={t(isPending ? "cases.query.asking" : "cases.query.ask")} onPress={submit} />
    </>
  );
}
