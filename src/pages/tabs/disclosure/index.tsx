import "@/shared/i18n/all-messages";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { TabPage } from "@/shared/ui/tab-page";

export default function DisclosureTab() {
  const { region } = useCurrentRegion();
  return (
    <TabPage tab="disclosure" horizon={region?.horizon}>
      <Message icon="open" title={t("disclosure.soonTitle")} text={t("disclosure.soonText")} />
      <HotlineRow />
    </TabPage>
  );
}
