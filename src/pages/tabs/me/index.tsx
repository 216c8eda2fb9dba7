import "@/shared/i18n/main-messages";
import { Text, View } from "@tarojs/components";
import { SavedLink } from "@/features/guides/components/saved-link";
import { LatestCases } from "@/features/me/components/latest-cases";
import { OutboxLink } from "@/features/me/components/outbox-link";
import { SettingRows } from "@/features/me/components/setting-rows";
import { MessageLink } from "@/features/messages/components/message-link";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { PersonCard } from "@/features/session/components/person-card";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { DisplaySettings } from "@/shared/ui/display-settings";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";
import { TabPage } from "@/shared/ui/tab-page";

export default function MeTab() {
  const { region } = useCurrentRegion();
  const person = useSession();
  return (
    <TabPage tab="me" horizon={region?.horizon}>
      <PersonCard />
      {person && <LatestCases />}
      <OutboxLink />
      <MessageLink />
      <View className="card stack-item">
        <Row icon="rate" onPress={() => openPage("ratings/mine")}>
          {t("me.ratings")}
        </Row>
      </View>
      <SavedLink />
      <Section title={t("me.display")}>
        <DisplaySettings />
      </Section>
      <View className="card stack-item">
        <Row
          icon="map"
          onPress={() => openPage("regions/pick")}
          aside={<Text className="t2">{region?.name}</Text>}
        >
          {t("me.region")}
        </Row>
      </View>
      <SettingRows />
      <HotlineRow title={t("me.complain")} text={t("me.complainAbout")} />
    </TabPage>
  );
}
