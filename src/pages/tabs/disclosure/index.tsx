import "@/shared/i18n/main-messages";
import { DisclosureHome } from "@/features/disclosure/publications/components/disclosure-home";
import { RegionSwitch } from "@/features/regions/components/region-switch";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { SearchLink } from "@/shared/ui/search-field";
import { TabPage } from "@/shared/ui/tab-page";

export default function DisclosureTab() {
  const { code, region } = useCurrentRegion();
  const open = () => openPage("disclosure/list", { search: "1" });
  return (
    <TabPage
      tab="disclosure"
      horizon={region?.horizon}
      aside={<RegionSwitch name={region?.name} onPress={() => openPage("regions/pick")} />}
      search={<SearchLink placeholder={t("publications.search")} onPress={open} />}
    >
      <DisclosureHome key={code} regionCode={code} />
    </TabPage>
  );
}
