import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { columnsQuery } from "../queries";
import { ColumnList } from "./column-list";
import { Newest, PictureNews } from "./newest";
import { RequestCard } from "./request-card";

/** Whom to ask, and how the asking went in figures. */
function AboutRequests() {
  return (
    <RowCard>
      <Row icon="hall" onPress={() => openPage("disclosure/agencies")}>
        <View>{t("agencies.title")}</View>
        <View className="small t2">{t("agencies.about")}</View>
      </Row>
      <Row icon="table" onPress={() => openPage("disclosure/statistics")}>
        <View>{t("annual.title")}</View>
        <View className="small t2">{t("annual.about")}</View>
      </Row>
      <Row icon="table" onPress={() => openPage("statistics/month")}>
        <View>{t("statistics.title")}</View>
        <View className="small t2">{t("statistics.about")}</View>
      </Row>
    </RowCard>
  );
}

/** The first page of disclosure: asking first, then what is published. */
export function DisclosureHome({ regionCode }: { regionCode: string }) {
  const columns = useQuery(columnsQuery(regionCode));
  return (
    <>
      <RequestCard />
      <ReadState read={columns} cards={[12]}>
        {(list) => <ColumnList {...list} />}
      </ReadState>
      <PictureNews regionCode={regionCode} />
      <Newest regionCode={regionCode} />
      <AboutRequests />
    </>
  );
}
