import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { regionsQuery } from "@/features/regions/queries";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { FiguresView } from "@/features/tickets/figures/components/figures-view";
import { ticketFiguresQuery } from "@/shared/api/ticket-figures-query";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { FiguresChooser } from "@/shared/ui/figures-chooser";
import { LinkRow } from "@/shared/ui/link-row";
import { Page } from "@/shared/ui/page";
import type { Period } from "@/shared/ui/periods";

export default function HotlineFigures() {
  const current = useCurrentRegion();
  const [region, setRegion] = useState(current.code);
  const [period, setPeriod] = useState<Period>();
  const regions = useQuery(regionsQuery());
  // The months to choose from end with the backend's own: the phone's clock may be wrong.
  const usual = useQuery(ticketFiguresQuery({ region }, "month"));
  const asked = { region, ...(period ? { from: period.from, to: period.to } : {}) };
  return (
    <Page title={t("tickets.tab.figures")}>
      <FiguresChooser
        regions={regions.data?.items ?? []}
        regionCode={region}
        period={period}
        currentMonth={usual.data?.asOf.slice(0, 7)}
        onRegion={setRegion}
        onPeriod={setPeriod}
      />
      <FiguresView key={Object.values(asked).join()} asked={asked} />
      <RowCard>
        <LinkRow
          icon="table"
          page="statistics/month"
          title={t("statistics.title")}
          about={t("statistics.about")}
        />
      </RowCard>
    </Page>
  );
}
