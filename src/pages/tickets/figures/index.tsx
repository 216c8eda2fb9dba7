import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { regionsQuery } from "@/features/regions/queries";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { FiguresChooser } from "@/features/tickets/figures/components/figures-chooser";
import { FiguresView } from "@/features/tickets/figures/components/figures-view";
import { firstPeriod } from "@/features/tickets/figures/periods";
import { today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function HotlineFigures() {
  const current = useCurrentRegion();
  const [month] = useState(() => today().slice(0, 7));
  const [region, setRegion] = useState(current.code);
  const [period, setPeriod] = useState(() => firstPeriod(month));
  const regions = useQuery(regionsQuery());
  const { from, to } = period;
  return (
    <Page title={t("tickets.tab.figures")}>
      <FiguresChooser
        regions={regions.data?.items ?? []}
        regionCode={region}
        period={period}
        currentMonth={month}
        onRegion={setRegion}
        onPeriod={setPeriod}
      />
      <FiguresView key={`${region}${from}${to}`} asked={{ region, from, to }} />
    </Page>
  );
}
