import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { regionQuery } from "@/features/regions/queries";
import { useRegionChoice } from "@/features/regions/store";
import { MonthActions } from "@/features/statistics/components/month-actions";
import { MonthHead } from "@/features/statistics/components/month-head";
import { MonthView, NotBegun } from "@/features/statistics/components/month-view";
import { useMonth, useMonthParts } from "@/features/statistics/month-parts";
import { monthId, openedMonth, periodOf } from "@/features/statistics/month-words";
import { sheafOf } from "@/features/statistics/sheaf";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { monthName } from "@/shared/ui/months";
import { Page } from "@/shared/ui/page";

/** `id`: a place and a month, `152923-2026-09`; without it the chosen region's newest month that is published. */
export default function MonthStatistics() {
  const opened = openedMonth(usePageParam("id"));
  const chosen = useRegionChoice(({ code }) => code);
  const region = opened?.region ?? chosen;
  const [asked, setAsked] = useState(opened?.month);
  const name = useQuery(regionQuery(region)).data?.name ?? "";
  const { read, chart, month, running } = useMonth(region, asked);
  const parts = useMonthParts(region, month);
  const title = month
    ? t("statistics.share", { region: name, month: monthName(month) })
    : t("statistics.title");
  const id = month ? monthId(region, month) : "";
  useShareCard({ title, page: "statistics/month", id });
  const sheaf = read.data && sheafOf(name, read.data, [chart, ...parts]);
  return (
    <Page
      title={t("statistics.title")}
      name={title}
      {...(read.data ? { bottom: <MonthActions title={title} id={id} sheaf={sheaf} /> } : {})}
    >
      {month && (
        <MonthHead
          month={month}
          running={running}
          period={read.data ? periodOf(name, read.data) : ""}
          onMonth={setAsked}
        />
      )}
      {month && running && month > running ? (
        <NotBegun month={month} onNewest={() => setAsked(undefined)} />
      ) : (
        <MonthView region={name} read={read} parts={parts} sheaf={sheaf} />
      )}
    </Page>
  );
}
