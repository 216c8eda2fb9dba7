import { t } from "@/shared/i18n/translate";
import { canScan } from "@/shared/platform/scan";
import { RowCard } from "@/shared/ui/card";
import { LinkRow } from "@/shared/ui/link-row";

/** Rating by the code on a window, and what others said. */
export function WayRows() {
  return (
    <RowCard>
      <LinkRow
        icon="camera"
        page="ratings/rate"
        title={t(canScan ? "ratings.way.scan" : "ratings.way.code")}
        about={t("ratings.way.about")}
      />
      <LinkRow
        icon="table"
        page="ratings/public"
        title={t("ratings.public")}
        about={t("ratings.publicAbout")}
      />
    </RowCard>
  );
}
