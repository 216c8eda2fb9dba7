import { HallNow } from "@/features/halls/components/hall-now";
import { LatestNotices } from "@/features/notices/components/latest-notices";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { RegionSwitch } from "@/features/regions/components/region-switch";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Band } from "@/shared/ui/band";
import { Heading } from "@/shared/ui/heading";
import { Page } from "@/shared/ui/page";
import { SearchLink } from "@/shared/ui/search-field";
import { SizeSwitch } from "@/shared/ui/size-switch";
import { useElder } from "@/shared/ui/skin";
import { TabBar } from "@/shared/ui/tab-bar";
import { BigCall } from "./big-call";
import { ElderJobs } from "./elder-jobs";
import { Jobs } from "./jobs";
import { WaitsAtHome } from "./waits-at-home";

export default function Home() {
  const { code, region, read } = useCurrentRegion();
  const elder = useElder();
  const lead = (
    <Heading level={1} className="band-title">
      <RegionSwitch name={region?.name} onPress={() => openPage("regions/pick")} />
    </Heading>
  );
  const band = (
    <Band lead={lead} aside={<SizeSwitch />} horizon={region?.horizon}>
      <SearchLink
        placeholder={t(elder ? "home.searchElder" : "home.search")}
        onPress={() => openPage("guides/search")}
      />
    </Band>
  );
  return (
    <Page title={t("tab.home")} band={band} bottom={<TabBar current="home" />}>
      <WaitsAtHome />
      {elder ? (
        <>
          <BigCall />
          <ElderJobs hallId={region?.hallId} />
        </>
      ) : (
        <Jobs />
      )}
      <HallNow region={read} />
      <LatestNotices regionCode={code} />
      {!elder && <HotlineRow />}
    </Page>
  );
}
