import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { YearFigures } from "@/features/disclosure/publications/components/year-figures";
import { annualTableQuery } from "@/features/disclosure/publications/queries";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { LinkRow } from "@/shared/ui/link-row";
import { Page } from "@/shared/ui/page";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";

/** The first whole year of the rules in force; the contract's limit for `year`. */
const firstYear = 2019;

export default function DisclosureStatistics() {
  const { code } = useCurrentRegion();
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const read = useQuery(annualTableQuery(code, year));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back);
  return (
    <Page title={t("annual.title")}>
      <PillBar label={t("annual.year")}>
        {years.map((one) => (
          <Pill
            key={one}
            text={t("annual.yearOf", { year: String(one) })}
            on={one === year}
            onPress={() => setYear(one)}
          />
        ))}
      </PillBar>
      <ReadState read={read} cards={[7, 12]}>
        {(table) => <YearFigures key={`${code}-${year}`} table={table} />}
      </ReadState>
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
