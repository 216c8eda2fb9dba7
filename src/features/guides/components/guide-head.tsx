import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Heading } from "@/shared/ui/heading";
import { Tag } from "@/shared/ui/tag";
import { chargedText, periodText, visitsText } from "../guide-words";
import "./guide-head.scss";

type Guide = components["schemas"]["Guide"];

function visitsAbout({ visits, channels }: Guide): string {
  if (visits > 0) return t("guides.glance.goThere");
  return t(channels.includes("online") ? "guides.glance.onlineOnly" : "guides.glance.mailOnly");
}

/** Name, what it is for, who does it; then visits, time and money at a glance. */
export function GuideHead({ guide }: { guide: Guide }) {
  const { name, summary, department, channels, services, visits, visitReason, promised, charged } = guide;
  const glance = [
    { about: visitsAbout(guide), fact: visitsText(visits) },
    { about: t("guides.glance.time"), fact: periodText(promised) },
    { about: t(charged ? "guides.glance.charged" : "guides.glance.free"), fact: chargedText(charged) },
  ];
  return (
    <>
      <View className="stack-item">
        <Heading level={2} className="heading">
          {name}
        </Heading>
        {summary && <View className="t2">{summary}</View>}
        <View className="guide-head-line">
          <Text className="small t3 guide-by">{department.name}</Text>
          {channels.includes("online") && <Tag primary text={t("guides.online")} />}
          {services.mail && <Tag text={t("guides.mail")} />}
          {services.appointment && <Tag text={t("guides.appointment")} />}
        </View>
      </View>
      <View className="card stack-item guide-glance">
        {glance.map(({ about, fact }) => (
          <View key={about} className="guide-glance-cell">
            <View className="title">{fact}</View>
            <View className="small t2">{about}</View>
          </View>
        ))}
      </View>
      {visits > 0 && visitReason && (
        <View className="well small stack-item">{t("guides.whyVisit", { reason: visitReason })}</View>
      )}
    </>
  );
}
