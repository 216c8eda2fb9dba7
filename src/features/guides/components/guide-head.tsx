import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Heading } from "@/shared/ui/heading";
import { Tag } from "@/shared/ui/tag";
import "./guide-head.scss";

type Guide = components["schemas"]["Guide"];

/** Name, what it is for, who does it, and what makes it easier. */
export function GuideHead({ guide }: { guide: Guide }) {
  const { name, summary, department, channels, services } = guide;
  return (
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
  );
}
