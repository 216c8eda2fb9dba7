import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { TextField } from "@/shared/ui/field";
import { Note } from "@/shared/ui/note";
import type { useProgress } from "../use-progress";

/** Number and query code, as they stand on the receipt. */
export function QueryForm({ query }: { query: ReturnType<typeof useProgress> }) {
  const { fields, isPending, failure, errorOf, change, submit } = query;
  return (
    <>
      <View className="t2 stack-item">{t("cases.query.about")}</View>
      <Card>
        <TextField
          part="query-number"
          label={t("requests.asked.number")}
          hint={t("requests.query.numberHint")}
          error={errorOf("number")}
          value={fields.number}
          maxLength={40}
          onChange={(number) => change({ number })}
        />
        <TextField
          part="query-queryCode"
          label={t("requests.asked.queryCode")}
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
