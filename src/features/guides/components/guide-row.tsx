import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";
import { Tag } from "@/shared/ui/tag";
import { periodText, visitsText } from "../guide-words";
import "./guide-row.scss";

type GuideSummary = components["schemas"]["GuideSummary"];

/** A guide in a list: name, what it is for in plain words, who, how long, how many visits. */
export function GuideRow({ guide }: { guide: GuideSummary }) {
  const { id, name, summary, department, promised, visits, channels, charged } = guide;
  return (
    <Row onPress={() => openPage("guides/detail", { id })}>
      <View className="guide-row-name">
        <Text className="strong guide-name">{name}</Text>
        {channels.includes("online") && <Tag primary text={t("guides.online")} />}
        {!charged && <Tag text={t("guides.freeTag")} />}
      </View>
      {summary && <View className="small t2">{summary}</View>}
      <View className="guide-row-facts small t3">
        <Text className="guide-fact">{department.name}</Text>
        <Text className="guide-fact">{periodText(promised)}</Text>
        <Text className="guide-fact">{visitsText(visits)}</Text>
      </View>
    </Row>
  );
}
