import "@/shared/i18n/all-messages";
import { ProgressView } from "@/features/disclosure/requests/components/progress-view";
import { ask } from "@/shared/api/request";
import { t } from "@/shared/i18n/translate";
import { NumberQueryForm } from "@/shared/ui/number-query-form";
import { Page } from "@/shared/ui/page";
import { useNumberQuery } from "@/shared/ui/use-number-query";

export default function QueryRequest() {
  const query = useNumberQuery((typed) => ask("/v1/disclosure-queries", typed));
  return (
    <Page title={t("requests.query.title")}>
      {query.progress ? (
        <ProgressView progress={query.progress} onAgain={query.again} />
      ) : (
        <NumberQueryForm
          query={query}
          numberLabel={t("requests.asked.number")}
          numberHint={t("requests.query.numberHint")}
        />
      )}
    </Page>
  );
}
