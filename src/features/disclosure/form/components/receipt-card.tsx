import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { copyText } from "@/shared/platform/clipboard";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Heading } from "@/shared/ui/heading";
import { Status } from "@/shared/ui/status";
import { TextButton } from "@/shared/ui/text-button";
import type { DisclosureRequest } from "../../requests/queries";
import { receiptFacts, shortHash } from "../receipt-facts";
import "./receipt-card.scss";

/** What proves the filing: number, when, to whom, the code to ask with, and the fingerprint of what was filed. */
export function ReceiptCard({ request }: { request: DisclosureRequest }) {
  const [copied, setCopied] = useState(false);
  const { number, receipt } = request;
  const copy = async () => setCopied(await copyText(number));
  return (
    <Card>
      <View className="card-pad" {...spoken({ role: "status" })}>
        <Status kind="done" text={t("disclosure.receipt.filed")} />
        <Heading level={2} className="heading">
          {number}
        </Heading>
        <TextButton text={t(copied ? "receipt.copied" : "receipt.copy")} onPress={() => void copy()} />
        {receiptFacts(request).map(({ about, text }) => (
          <View key={about} className="receipt-fact">
            <View className="small t2">{about}</View>
            <View>{text}</View>
          </View>
        ))}
      </View>
      <View className="row-line" />
      <Disclosure
        title={
          <>
            <View>{t("receipt.hash")}</View>
            <View className="small t2">{shortHash(receipt.hash)}</View>
          </>
        }
      >
        <Text className="small receipt-hash">{receipt.hash}</Text>
        <View className="small t2">{t("receipt.hashAbout")}</View>
      </Disclosure>
    </Card>
  );
}
