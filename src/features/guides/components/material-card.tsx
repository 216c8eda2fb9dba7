import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Checkbox } from "@/shared/ui/checkbox";
import { Tag } from "@/shared/ui/tag";
import { copiesText, formsText } from "../guide-words";
import { useChecklist } from "../store";
import { FormLinks } from "./form-links";
import "./material-card.scss";

type Guide = components["schemas"]["Guide"];
type Material = Guide["materials"][number];

const none: string[] = [];

function MaterialText({ material }: { material: Material }) {
  const { name, need, fill, standard, sourceNote, legalBasis } = material;
  const copies = copiesText(material);
  return (
    <>
      <View>
        <Text className="strong material-name">{name}</Text>
        {need !== "required" && <Tag text={t(`guides.need.${need}`)} />}
      </View>
      <View className="small t2">{[formsText(material), copies].filter(Boolean).join("，")}</View>
      {fill && <View className="small t2">{fill}</View>}
      {standard && <View className="small t2">{t("guides.checks", { standard })}</View>}
      {sourceNote && <View className="small t2">{t("guides.materialFrom", { source: sourceNote })}</View>}
      {legalBasis && <View className="small t3">{t("guides.materialBasis", { law: legalBasis })}</View>}
    </>
  );
}

/** 带什么: the materials as a list that one ticks off; the ticks stay on the phone. */
export function MaterialCard({ guide }: { guide: Guide }) {
  const { id, materials } = guide;
  const ready = useChecklist((state) => state.ready[id]) ?? none;
  const toggle = useChecklist((state) => state.toggle);
  const have = materials.filter((material) => ready.includes(material.id)).length;
  const progress = t("guides.materialsReady", { have, missing: materials.length - have });
  return (
    <Card
      className="part part-materials"
      title={t("guides.materials")}
      aside={materials.length > 0 && <Text className="small t2">{progress}</Text>}
    >
      {materials.length === 0 && <View className="card-pad t2">{t("guides.noMaterials")}</View>}
      {materials.map((material) => (
        <View key={material.id} className="material">
          <Checkbox checked={ready.includes(material.id)} onToggle={() => toggle(id, material.id)}>
            <MaterialText material={material} />
          </Checkbox>
          {material.form && <FormLinks form={material.form} />}
        </View>
      ))}
      {materials.some(({ need }) => need === "deferrable") && (
        <View className="well material-well small t2">{t("guides.deferrableMeans")}</View>
      )}
    </Card>
  );
}
