import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { HallFloors } from "@/features/halls/components/hall-floors";
import { HallNowCard } from "@/features/halls/components/hall-now-card";
import { HallWhere } from "@/features/halls/components/hall-where";
import { hallQuery } from "@/features/halls/queries";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { RowCard } from "@/shared/ui/card";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";

export default function HallDetail() {
  const id = usePageParam("id");
  const sought = usePageParam("window");
  const read = useQuery(hallQuery(id));
  useShareCard({ title: read.data?.name ?? t("halls.title"), page: "halls/detail", id });
  return (
    <Page title={t("halls.title")}>
      <ReadState read={read} cards={[5, 6, 4, 3]}>
        {(hall) => (
          <>
            <HallNowCard hall={hall} readAt={read.dataUpdatedAt} />
            <HallFloors hall={hall} readAt={read.dataUpdatedAt} sought={sought} />
            <HallWhere hall={hall} />
            <RowCard>
              <Row icon="pin" onPress={() => openPage("halls/points")}>
                <View className="strong">{t("halls.points")}</View>
                <View className="small t2">{t("halls.pointsAbout")}</View>
              </Row>
            </RowCard>
          </>
        )}
      </ReadState>
    </Page>
  );
}
