import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import { PhoneRow } from "@/shared/ui/phone-row";
import { OutcomeGuide } from "./outcome-guide";

/** Where a flow ended: what to do in which order, or which other door is right. */
export function OutcomeView({ outcome }: { outcome: components["schemas"]["FlowOutcome"] }) {
  const { title, text, phone, guides } = outcome;
  return (
    <>
      <View className="stack-item">
        <View className="small t2">{t("questions.answer")}</View>
        <Heading level={2} className="heading">
          {title}
        </Heading>
        <View>{text}</View>
      </View>
      {guides.map((link, place) => (
        <OutcomeGuide key={link.id} link={link} {...(guides.length > 1 ? { step: place + 1 } : {})} />
      ))}
      {phone && (
        <RowCard>
          <PhoneRow text={t("questions.call")} phone={phone} />
        </RowCard>
      )}
    </>
  );
}
