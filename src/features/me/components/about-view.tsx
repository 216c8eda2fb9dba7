import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { openPage } from "@/shared/platform/navigation";
import { Card, RowCard } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Row } from "@/shared/ui/row";
import { licences, version } from "../licences";

/** 投诉建议: a suggestion to the hotline, with a number and a reply like every other. */
function suggest(): void {
  carryTo("tickets", { text: "", kind: "suggestion" });
  openPage("tickets/file");
}

/** What this is, who answers for what stands here, and whose work it is made with. */
export function AboutView({ place }: { place: string }) {
  return (
    <>
      <Card>
        <View className="card-pad">
          <View>{t("me.about.what")}</View>
          <View className="small t2">{t("me.about.version", { version })}</View>
          <View className="small t2">{t("me.about.language")}</View>
        </View>
      </Card>
      <Card title={t("me.about.who")}>
        <View className="card-pad">
          <View>{t("me.about.content", { place })}</View>
          <View className="t2">{t("me.about.sample")}</View>
        </View>
      </Card>
      <RowCard>
        <Row icon="voice" onPress={suggest}>
          <View>{t("me.suggest")}</View>
          <View className="small t2">{t("me.suggestAbout")}</View>
        </Row>
      </RowCard>
      <View className="card stack-item">
        <Disclosure title={t("me.about.licences")} icon="file">
          {licences.map(({ name, licence }) => (
            <View key={name} className="fact-line">
              <View className="fact-words">{name}</View>
              <View className="t2">{licence}</View>
            </View>
          ))}
        </Disclosure>
      </View>
    </>
  );
}
