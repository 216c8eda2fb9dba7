import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { kilobytes } from "@/shared/lib/file-size";
import { spoken } from "@/shared/ui/a11y";
import { RowCard } from "@/shared/ui/card";
import { LinkRow } from "@/shared/ui/link-row";
import { Row } from "@/shared/ui/row";
import { bytesOf, csvOf } from "../csv";
import { type Sheaf, useSaving } from "../use-saving";

/** Everything of the page as one file; undefined until all of it is there. */
export function AllTables({ sheaf }: { sheaf: Sheaf | undefined }) {
  const { said, asTable } = useSaving();
  const size = sheaf && kilobytes(bytesOf(csvOf(sheaf.head, sheaf.charts)));
  return (
    <RowCard>
      <Row icon="download" opens="act" onPress={() => sheaf && asTable(sheaf)}>
        <View>{t("statistics.all")}</View>
        <View className="small t2" {...spoken({ role: "status", live: "polite" })}>
          {said || (size ? t("statistics.allAbout", { size }) : t("statistics.allWaiting"))}
        </View>
      </Row>
    </RowCard>
  );
}

/** Where the figures go on: the hotline's by department, the official table, the ratings, the other places. */
export function MoreFigures() {
  return (
    <RowCard>
      <LinkRow
        icon="voice"
        page="tickets/figures"
        title={t("statistics.hotline")}
        about={t("statistics.hotline.more")}
      />
      <LinkRow
        icon="table"
        page="disclosure/statistics"
        title={t("statistics.requests")}
        about={t("statistics.requestsAbout")}
      />
      <LinkRow
        icon="rate"
        page="ratings/public"
        title={t("statistics.publicRatings")}
        about={t("statistics.publicRatingsAbout")}
      />
      <LinkRow
        icon="branch"
        page="statistics/history"
        title={t("statistics.compare")}
        about={t("statistics.compareAbout")}
      />
    </RowCard>
  );
}
