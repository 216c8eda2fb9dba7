import "@/shared/i18n/main-messages";
import { Text, View } from "@tarojs/components";
import { MyRequestsLink } from "@/features/disclosure/requests/components/mine-link";
import { SavedLink } from "@/features/guides/components/saved-link";
import { MessageLink } from "@/features/messages/components/message-link";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { PersonCard } from "@/features/session/components/person-card";
import { MyTicketsLink } from "@/features/tickets/cases/components/mine-link";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { DisplaySettings } from "@/shared/ui/display-settings";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";
import { TabPage } from "@/shared/ui/tab-page";

export default function MeTab() {
  const { region } = useCurrentRegion();
  return (
    <TabPage tab="me" horizon={region?.horizon}>
      <PersonCard />
      <RowCard>
        <MyTicketsLink />
        <MyRequestsLink />
      </RowCard>
      <MessageLink />
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
      <HotlineRow title={t("me.complain")} text={t("me.complainAbout")} />
    </TabPage>
  );
}
