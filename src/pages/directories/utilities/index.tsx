import "@/shared/i18n/all-messages";
import { UtilityList } from "@/features/directories/components/utility-list";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function Utilities() {
  const code = useRegionChoice((state) => state.code);
  return (
    <Page title={t("directories.utilities")}>
      <UtilityList regionCode={code} />
    </Page>
  );
}
