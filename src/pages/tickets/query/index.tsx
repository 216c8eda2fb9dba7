import "@/shared/i18n/all-messages";
import { ProgressView } from "@/features/tickets/cases/components/progress-view";
import { ask } from "@/shared/api/request";
import { t } from "@/shared/i18n/translate";
import { NumberQueryForm } from "@/shared/ui/number-query-form";
import { Page } from "@/shared/ui/page";
import { useNumberQuery } from "@/shared/ui/use-number-query";

export default function QueryTicket() {
  const query = useNumberQuery((typed) => ask("/v1/ticket-queries", typed));
  return (
    <Page title={t("tickets.query.title")}>
      {query.progress ? (
        <ProgressView progress={query.progress} onAgain={query.again} />
      ) : (
        <NumberQueryForm
          query={query}
          numberLabel={t("tickets.filed.number")}
          numberHint={t("tickets.query.numberHint")}
        />
      )}
    </Page>
  );
}
