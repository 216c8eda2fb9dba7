import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { memo } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Marked } from "@/shared/ui/marked";
import { Row } from "@/shared/ui/row";
import { Tag } from "@/shared/ui/tag";
import { periodText, visitsText } from "../guide-words";
import "./guide-row.scss";

interface GuideRowProps {
  guide: components["schemas"]["GuideHit"];
  /** Told before the guide opens. */
  onOpen?: (() => void) | undefined;
}

/** A guide in a list: name, what it is for in plain words, who, how long, how many visits. */
export const GuideRow = memo(function GuideRow({ guide, onOpen }: GuideRowProps) {
  const { id, name, summary, department, promised, visits, channels, charged, found } = guide;
  const open = () => {
    onOpen?.();
    openPage("guides/detail", { id });
  };
  return (
    <Row onPress={open}>
      <View className="guide-row-name">
        <View className="strong guide-name">
          <Marked text={name} ranges={found?.ranges} />
        </View>
        {channels.includes("online") && <Tag primary text={t("guides.online")} />}
        {!charged && <Tag text={t("guides.free")} />}
      </View>
      {found?.word && <View className="small guide-said">{t("guides.said", { word: found.word })}</View>}
      {summary && <View className="small t2">{summary}</View>}
      <View className="guide-row-facts small t3">
        <Text className="guide-fact">{department.name}</Text>
        <Text className="guide-fact">{periodText(promised)}</Text>
        <Text className="guide-fact">{visitsText(visits)}</Text>
      </View>
    </Row>
  );
});
