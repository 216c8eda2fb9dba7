import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PublicView } from "@/features/ratings/public/components/public-view";
import { ratingFiguresQuery } from "@/features/ratings/public/queries";
import { regionsQuery } from "@/features/regions/queries";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { FiguresChooser } from "@/shared/ui/figures-chooser";
import { Page } from "@/shared/ui/page";
import type { Period } from "@/shared/ui/periods";

export default function PublicRatings() {
  const current = useCurrentRegion();
  const [region, setRegion] = useState(current.code);
  const [period, setPeriod] = useState<Period>();
  const regions = useQuery(regionsQuery());
  // The months to choose from end with the backend's own: the phone's clock may be wrong.
  const usual = useQuery(ratingFiguresQuery({ region }, "department"));
  const asked = { region, ...(period ? { from: period.from, to: period.to } : {}) };
  return (
    <Page title={t("ratings.public")}>
      <FiguresChooser
        regions={regions.data?.items ?? []}
        regionCode={region}
        period={period}
        currentMonth={usual.data?.asOf.slice(0, 7)}
        onRegion={setRegion}
        onPeriod={setPeriod}
      />
      <PublicView key={Object.values(asked).join()} asked={asked} />
    </Page>
  );
}
