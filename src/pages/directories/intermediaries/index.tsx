import { IntermediaryFinder } from "@/features/directories/components/intermediary-finder";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";

export default function Intermediaries() {
  const code = useRegionChoice((state) => state.code);
  return (
    <Page title={t("directories.intermediaries")}>
      <IntermediaryFinder regionCode={code} asked={usePageParam("service")} />
    </Page>
  );
}
