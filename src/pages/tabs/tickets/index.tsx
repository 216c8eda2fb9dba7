import "@/shared/i18n/main-messages";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { TabPage } from "@/shared/ui/tab-page";

export default function TicketsTab() {
  const { region } = useCurrentRegion();
  return (
    <TabPage tab="tickets" horizon={region?.horizon}>
      <Message icon="voice" title={t("tickets.soonTitle")} text={t("tickets.soonText")} />
      <HotlineRow />
    </TabPage>
  );
}
