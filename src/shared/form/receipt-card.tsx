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
import { type ReceiptPaper, shortHash } from "./receipt-paper";
import "./receipt-card.scss";

/** What proves the filing: number, what and when, the code to ask with, and the fingerprint of what was filed. */
export function ReceiptCard({ status, number, facts, hash }: ReceiptPaper & { status: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(number));
  return (
    <Card>
      <View className="card-pad" {...spoken({ role: "status" })}>
        <Status kind="done" text={status} />
        <Heading level={2} className="heading">
          {number}
        </Heading>
        <TextButton text={t(copied ? "receipt.copied" : "receipt.copy")} onPress={() => void copy()} />
        {facts.map(({ about, text }) => (
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
            <View className="small t2">{shortHash(hash)}</View>
          </>
        }
      >
        <Text className="small receipt-hash">{hash}</Text>
        <View className="small t2">{t("receipt.hashAbout")}</View>
      </Disclosure>
    </Card>
  );
}
