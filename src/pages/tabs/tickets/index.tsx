import "@/shared/i18n/main-messages";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { RegionSwitch } from "@/features/regions/components/region-switch";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { OpenTickets } from "@/features/tickets/cases/components/open-tickets";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { LinkRow } from "@/shared/ui/link-row";
import { PhoneRow } from "@/shared/ui/phone-row";
import { SearchLink } from "@/shared/ui/search-field";
import { TabPage } from "@/shared/ui/tab-page";
import { WaysCard } from "@/shared/ui/ways-card";

export default function TicketsTab() {
  const { region } = useCurrentRegion();
  // The region's own comes first; 12345 answers everywhere.
  const hotline = region?.hotlines[0];
  return (
    <TabPage
      tab="tickets"
      horizon={region?.horizon}
      aside={<RegionSwitch name={region?.name} onPress={() => openPage("regions/pick")} />}
      search={
        <SearchLink
          placeholder={t("tickets.tab.search")}
          onPress={() => openPage("replies/list", { search: "1" })}
        />
      }
    >
      <WaysCard
        icon="edit"
        title={t("tickets.file")}
        about={t("tickets.tab.fileAbout")}
        page="tickets/file"
        ways={[
          { icon: "file", name: t("tickets.mine"), page: "tickets/mine" },
          { icon: "search", name: t("tickets.query.title"), page: "tickets/query" },
        ]}
      />
      <OpenTickets>
        <RowCard>
          <LinkRow
            icon="voice"
            page="replies/list"
            title={t("tickets.tab.replies")}
            about={t("tickets.tab.repliesAbout")}
          />
          <LinkRow
            icon="hand"
            page="surveys/list"
            title={t("tickets.tab.surveys")}
            about={t("tickets.tab.surveysAbout")}
          />
          <LinkRow
            icon="table"
            page="tickets/figures"
            title={t("tickets.tab.figures")}
            about={t("tickets.tab.figuresAbout")}
          />
        </RowCard>
        {hotline ? (
          <RowCard>
            <PhoneRow text={hotline.name} hours={hotline.hours} phone={hotline.phone} />
          </RowCard>
        ) : (
          <HotlineRow />
        )}
      </OpenTickets>
    </TabPage>
  );
}
