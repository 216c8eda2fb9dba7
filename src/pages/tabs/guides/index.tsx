import "@/shared/i18n/main-messages";
import { DirectoryLinks } from "@/features/directories/components/directory-links";
import { BrowseHome } from "@/features/guides/components/browse-home";
import { QuestionsLink } from "@/features/guides/components/questions-link";
import { RegionSwitch } from "@/features/regions/components/region-switch";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { SearchLink } from "@/shared/ui/search-field";
import { TabPage } from "@/shared/ui/tab-page";
import { HallWindows } from "./hall-windows";

export default function GuidesTab() {
  const { code, region } = useCurrentRegion();
  const hallId = region?.hallId;
  const search = <SearchLink placeholder={t("guides.search")} onPress={() => openPage("guides/search")} />;
  return (
    <TabPage
      tab="guides"
      horizon={region?.horizon}
      aside={<RegionSwitch name={region?.name} onPress={() => openPage("regions/pick")} />}
      search={search}
    >
      <QuestionsLink />
      <BrowseHome
        key={code}
        regionCode={code}
        windows={({ windows }) =>
          hallId && windows.length > 0 && <HallWindows hallId={hallId} windows={windows} />
        }
      />
      <DirectoryLinks />
    </TabPage>
  );
}
