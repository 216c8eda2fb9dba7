import "@/shared/i18n/all-messages";
import { ProgressView } from "@/features/disclosure/requests/components/progress-view";
import { QueryForm } from "@/features/disclosure/requests/components/query-form";
import { useProgress } from "@/features/disclosure/requests/use-progress";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function QueryRequest() {
  const query = useProgress();
  return (
    <Page title={t("requests.query.title")}>
      {query.progress ? (
        <ProgressView progress={query.progress} onAgain={query.again} />
      ) : (
        <QueryForm query={query} />
      )}
    </Page>
  );
}
