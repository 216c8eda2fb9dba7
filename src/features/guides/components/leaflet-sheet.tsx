import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Heading } from "@/shared/ui/heading";
import type { Leaflet } from "../leaflet";
import "./leaflet-sheet.scss";

function Facts({ facts }: Pick<Leaflet, "facts">) {
  return (
    <View className="sheet-part">
      {facts.map(({ about, lines }) => (
        <View key={about} className="sheet-fact">
          <View className="sheet-about strong">{about}</View>
          <View className="sheet-lines">
            {keyed(lines).map(({ key, item }) => (
              <View key={key}>{item}</View>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

function Materials({ materials, leftOut }: Pick<Leaflet, "materials" | "leftOut">) {
  return (
    <View className="sheet-part">
      <Heading level={3}>{t("guides.materials")}</Heading>
      {materials.length === 0 ? (
        <View>{t("guides.noMaterials")}</View>
      ) : (
        <View {...spoken({ role: "list" })}>
          {materials.map(({ id, name, note }) => (
            <View key={id} className="sheet-material" {...spoken({ role: "listitem" })}>
              <View className="sheet-box" />
              <View className="sheet-lines">
                <View className="strong">{name}</View>
                {note && <View className="small t2">{note}</View>}
              </View>
            </View>
          ))}
        </View>
      )}
      {leftOut && <View className="well sheet-left-out">{leftOut}</View>}
    </View>
  );
}

/** The sheet as text: what a screen reader reads, a printer prints, and the picture shows. */
export function LeafletSheet({ leaflet }: { leaflet: Leaflet }) {
  const { title, stopped, from, facts, materials, leftOut, phones, foot } = leaflet;
  return (
    <View className="card stack-item leaflet">
      <View className="small t2">{t("guides.leaflet")}</View>
      <Heading level={2} className="heading">
        {title}
      </Heading>
      {stopped && (
        <View className="strong sheet-stopped" {...spoken({ role: "status" })}>
          {stopped}
        </View>
      )}
      <View className="small t2">{from}</View>
      <Materials materials={materials} leftOut={leftOut} />
      <Facts facts={facts} />
      <View className="sheet-part">
        {phones.map(({ about, number }) => (
          <View key={about + number}>{t("guides.leaflet.phone", { about, number })}</View>
        ))}
        {foot.map((line) => (
          <View key={line} className="small t2">
            {line}
          </View>
        ))}
      </View>
    </View>
  );
}
