import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { RowCard } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Section } from "@/shared/ui/section";

type Guide = components["schemas"]["Guide"];

/** 常有人问. */
export function FaqSection({ faqs }: { faqs: Guide["faqs"] }) {
  if (faqs.length === 0) return null;
  return (
    <Section title={t("guides.faq")}>
      <RowCard>
        {keyed(faqs).map(({ key, item: { question, answer } }) => (
          <Disclosure key={key} title={question}>
            <View className="t2">{answer}</View>
          </Disclosure>
        ))}
      </RowCard>
    </Section>
  );
}
