import "@/shared/i18n/all-messages";
import { IntermediaryFinder } from "@/features/directories/components/intermediary-finder";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";

export default function Intermediaries() {
  // A guide of another place leads to that place's directory.
  const chosen = useRegionChoice((state) => state.code);
  const code = usePageParam("region") || chosen;
  return (
    <Page title={t("directories.intermediaries")}>
      <IntermediaryFinder regionCode={code} asked={usePageParam("service")} />
    </Page>
  );
}
