import "@/shared/i18n/all-messages";
import { PointFinder } from "@/features/halls/components/point-finder";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function ServicePoints() {
  const code = useRegionChoice((state) => state.code);
  return (
    <Page title={t("points.title")}>
      <PointFinder key={code} regionCode={code} />
    </Page>
  );
}
