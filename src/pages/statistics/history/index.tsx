import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { CompareView } from "@/features/statistics/components/compare-view";
import { reportFiguresQuery } from "@/features/statistics/queries";
import { t } from "@/shared/i18n/translate";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function CompareYears() {
  const read = useQuery(reportFiguresQuery());
  useShareCard({ title: t("statistics.compare"), page: "statistics/history", id: "" });
  return (
    <Page title={t("statistics.compare")}>
      <ReadState read={read} cards={[10]}>
        {({ items }) => <CompareView figures={items} />}
      </ReadState>
    </Page>
  );
}
