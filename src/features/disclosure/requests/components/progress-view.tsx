import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { currentDeadline, otherDeadlines } from "@/shared/ui/case-dates";
import { OtherDates } from "@/shared/ui/other-dates";
import { WhyDate } from "@/shared/ui/why-date";
import { startOf } from "../start-of";
import { RequestHead } from "./request-head";
import { RequestTimeline } from "./request-timeline";

type Progress = components["schemas"]["DisclosureProgress"];

/** Where a request stands, for whoever holds its number and code: not who asked, not what. */
export function ProgressView({ progress, onAgain }: { progress: Progress; onAgain: () => void }) {
  const { number, agency, status, asOf } = progress;
  const deadline = currentDeadline(progress);
  const open =
    status !== "withdrawn" && status !== "abandoned" && status !== "taken-back" && status !== "closed";
  return (
    <>
      <Card>
        <RequestHead progress={progress} />
        <View className="row-line" />
        <View className="card-pad">
          <View>{agency.name}</View>
          <View className="small t2">{number}</View>
        </View>
      </Card>
      {deadline && <WhyDate deadline={deadline} asOf={asOf} startOf={startOf} />}
      <OtherDates deadlines={otherDeadlines(progress)} asOf={asOf} startOf={startOf} />
      <RequestTimeline progress={progress} open={open} />
      <View className="small t2 stack-item">{t("requests.query.loginForMore")}</View>
      <Button text={t("cases.query.again")} onPress={onAgain} />
    </>
  );
}
