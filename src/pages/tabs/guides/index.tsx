import { GuideFinder } from "@/features/guides/components/guide-finder";
import { RegionSwitch } from "@/features/regions/components/region-switch";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { SearchLink } from "@/shared/ui/search-field";
import { TabPage } from "@/shared/ui/tab-page";

export default function GuidesTab() {
  const { code, region } = useCurrentRegion();
  const search = <SearchLink placeholder={t("guides.search")} onPress={() => openPage("guides/search")} />;
  return (
    <TabPage
      tab="guides"
      horizon={region?.horizon}
      aside={<RegionSwitch name={region?.name} onPress={() => openPage("regions/pick")} />}
      search={search}
    >
      <GuideFinder key={code} regionCode={code} q="" />
    </TabPage>
  );
}
