import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import type { Survey } from "../queries";
import { Paragraphs } from "./survey-head";

type Outcome = NonNullable<Survey["outcome"]>;

/** What the organiser decided, and how many comments were taken up. */
export function OutcomeCard({ outcome, organiser }: { outcome: Outcome; organiser: string }) {
  const { onDay, paragraphs, publicationId, adopted, partly = 0, declined = 0 } = outcome;
  return (
    <Card title={t("surveys.outcome")}>
      <View className="card-pad">
        <View className="small t2">{t("surveys.outcomeBy", { day: formatDay(onDay), organiser })}</View>
        {adopted !== undefined && (
          <View className="well survey-paragraph">
            <Prose text={t("surveys.decisions", { adopted, partly, declined })} />
          </View>
        )}
        <Paragraphs texts={paragraphs} />
      </View>
      {publicationId && (
        <>
          <View className="row-line" />
          <Row icon="file" onPress={() => openPage("disclosure/document", { id: publicationId })}>
            {t("surveys.publication")}
          </Row>
        </>
      )}
    </Card>
  );
}
