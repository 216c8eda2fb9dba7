import { useQuery } from "@tanstack/react-query";
import { Text, View } from "@tarojs/components";
import { HallNowCard } from "@/features/halls/components/hall-now-card";
import { HallZones } from "@/features/halls/components/hall-zones";
import { hallQuery } from "@/features/halls/queries";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { dial } from "@/shared/platform/phone";
import { Card } from "@/shared/ui/card";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";

export default function HallDetail() {
  const read = useQuery(hallQuery(usePageParam("id")));
  return (
    <Page title={t("halls.title")}>
      <ReadState read={read} cards={[5, 3, 6]}>
        {(hall) => (
          <>
            <HallNowCard hall={hall} readAt={read.dataUpdatedAt} />
            <Card title={t("halls.address")}>
              <View className="card-pad">
                <View>{hall.address}</View>
                {hall.transport && <View className="small t2">{hall.transport}</View>}
              </View>
              <View className="row-line" />
              <Row
                icon="phone"
                opens="call"
                onPress={() => dial(hall.phone)}
                aside={<Text className="strong">{hall.phone}</Text>}
              >
                {t("halls.phone")}
              </Row>
            </Card>
            <HallZones zones={hall.zones} />
          </>
        )}
      </ReadState>
    </Page>
  );
}
