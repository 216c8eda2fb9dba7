import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { guideQuery } from "../../queries";

type OutcomeGuide = components["schemas"]["FlowOutcome"]["guides"][number];

/** One thing to do: what is special for this person, what need not be brought, the guide and the personal leaflet. */
export function OutcomeGuide({ link, step }: { link: OutcomeGuide; step?: number }) {
  const { id, name, withoutMaterials, notes } = link;
  // The names of what need not be brought stand in the guide; without a network they are left to the leaflet.
  const { data: guide } = useQuery(guideQuery(id));
  const spared = (guide?.materials ?? []).filter((material) => withoutMaterials.includes(material.id));
  const without = withoutMaterials.length > 0 ? { without: withoutMaterials.join(",") } : {};
  return (
    <Card title={step === undefined ? name : t("questions.step", { step, name })}>
      <View className="card-pad">
        {keyed(notes).map(({ key, item }) => (
          <View key={key}>{item}</View>
        ))}
        {spared.length > 0 && (
          <View className="t2">
            {t("questions.spared", { names: spared.map((material) => material.name).join("、") })}
          </View>
        )}
        {withoutMaterials.length > 0 && spared.length === 0 && (
          <View className="t2">{t("questions.sparedInLeaflet")}</View>
        )}
        {notes.length === 0 && withoutMaterials.length === 0 && (
          <View className="t2">{t("questions.asGuide")}</View>
        )}
      </View>
      <View className="row-line" />
      <Row icon="file" onPress={() => openPage("guides/leaflet", { id, ...without })}>
        {t("questions.leaflet")}
      </Row>
      <View className="row-line" />
      <Row icon="apply" onPress={() => openPage("guides/detail", { id })}>
        {t("questions.guide")}
      </Row>
    </Card>
  );
}
