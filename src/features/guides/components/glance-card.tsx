import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { goToPart } from "@/shared/platform/part-of-page";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import { type GlanceFact, glanceFigures, glanceWords } from "../glance";
import "./glance-card.scss";

type Guide = components["schemas"]["Guide"];

function Figure({ about, fact, part }: GlanceFact) {
  return (
    <Pressable className="glance-figure" role="link" onPress={() => goToPart(part)}>
      <View className="title">{fact}</View>
      <View className="small t2">{about}</View>
    </Pressable>
  );
}

function Words({ about, fact, part }: GlanceFact) {
  return (
    <Pressable className="glance-row" role="link" onPress={() => goToPart(part)}>
      <Text className="glance-about small t2">{about}</Text>
      <Text className="glance-fact">{fact}</Text>
      <Icon name="chevron-down" size={16} className="glance-chevron" />
    </Pressable>
  );
}

/** The eight things people ask first; each leads to its part of the page. */
export function GlanceCard({ guide }: { guide: Guide }) {
  return (
    <View className="card stack-item" {...spoken({ role: "navigation", label: t("guides.glance") })}>
      <View className="glance-figures">
        {glanceFigures(guide).map((figure) => (
          <Figure key={figure.part} {...figure} />
        ))}
      </View>
      {glanceWords(guide).map((words) => (
        <Words key={words.about} {...words} />
      ))}
    </View>
  );
}
