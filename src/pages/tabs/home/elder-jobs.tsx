import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage, openTab } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import "./elder-jobs.scss";

/** The three ways that elders take, large. The hall appears once the region is known to have one. */
export function ElderJobs({ hallId }: { hallId: string | undefined }) {
  return (
    <RowCard className="elder-jobs">
      <Row icon="apply" onPress={() => openTab("guides")}>
        <View className="title">{t("home.elderJob.guides")}</View>
        <View className="small t2">{t("home.elderJob.guidesAbout")}</View>
      </Row>
      {hallId && (
        <Row icon="hall" onPress={() => openPage("halls/detail", { id: hallId })}>
          <View className="title">{t("home.elderJob.hall")}</View>
          <View className="small t2">{t("home.elderJob.hallAbout")}</View>
        </Row>
      )}
      <Row icon="voice" onPress={() => openTab("tickets")}>
        <View className="title">{t("home.elderJob.tickets")}</View>
        <View className="small t2">{t("home.elderJob.ticketsAbout")}</View>
      </Row>
    </RowCard>
  );
}
