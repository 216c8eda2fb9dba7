import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { Field } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import { Status } from "@/shared/ui/status";
import { type PayChannel, payChannels } from "../action-drafts";

const yuan = (amount: number) => t("requests.yuan", { amount: grouped(amount) });

type Charge = components["schemas"]["Charge"];

interface ChargeCardProps {
  charge: Charge;
  /** How to pay, while it can be paid. */
  paying?:
    | { channel: PayChannel | ""; isMissing: boolean; onChoose: (channel: PayChannel) => void }
    | undefined;
}

/** 信息处理费: the figure, how it comes about line by line, and the way to pay. 已缴 stands only after the answer. */
export function ChargeCard({ charge, paying }: ChargeCardProps) {
  const { basis, count, amount, lines, article, paid } = charge;
  const state = paid
    ? { kind: "done" as const, text: t("requests.charge.paid") }
    : { kind: "you" as const, text: t("requests.charge.unpaid") };
  return (
    <Card title={t("requests.charge.title")} aside={<Status {...state} />}>
      <View className="fact">
        <View className="small t2">{t(`requests.charge.${basis}`, { count })}</View>
        {keyed(lines).map(({ key, item }) => (
          <View key={key} className="fact-line">
            <Text className="fact-words">{item.text}</Text>
            <Text>{yuan(item.amount)}</Text>
          </View>
        ))}
        <View className="fact-line fact-total strong">
          <Text className="fact-words">{t("requests.charge.total")}</Text>
          <Text>{yuan(amount)}</Text>
        </View>
        {article && <View className="small t2">{article}</View>}
      </View>
      {paying && (
        <Field
          part="pay"
          label={t("requests.charge.how")}
          error={paying.isMissing ? t("requests.charge.choose") : ""}
        >
          <RadioList
            label={t("requests.charge.how")}
            options={payChannels.map((code) => ({ code, name: t(`requests.channel.${code}`) }))}
            chosen={paying.channel}
            invalid={paying.isMissing}
            onChoose={paying.onChoose}
          />
        </Field>
      )}
    </Card>
  );
}
