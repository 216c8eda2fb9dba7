import "@/shared/i18n/all-messages";
import { ReportForm } from "@/features/guides/components/report-form";
import { useKeptGuide } from "@/features/guides/use-kept-guide";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function ReportGuide() {
  const id = usePageParam("id");
  const { read } = useKeptGuide(id);
  return (
    <Page title={t("guides.report.title")}>
      <ReadState read={read} cards={[2, 8, 4]}>
        {(guide) => <ReportForm guide={guide} />}
      </ReadState>
    </Page>
  );
}
