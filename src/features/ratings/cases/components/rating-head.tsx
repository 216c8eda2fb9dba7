import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Clauses } from "@/shared/ui/clauses";
import { Heading } from "@/shared/ui/heading";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import type { Rating } from "../../queries";
import { statusOf, titleOf } from "../rating-words";
import "./rating-head.scss";

/** Where a rating stands: state, and one true sentence. */
export function RatingHead({ rating }: { rating: Rating }) {
  const { standing, subject, anonymous, counted, status } = rating;
  return (
    <View className="card stack-item card-pad">
      <View className="rating-top">
        <Status {...statusOf(rating)} />
        <Text className="small t2 rating-what">{titleOf(subject)}</Text>
        {anonymous && <Tag text={t("ratings.anonymous")} />}
        {!counted && status !== "taken-back" && <Tag text={t("ratings.notCounted")} />}
      </View>
      <Heading level={2} className="heading rating-sentence" label={standing.sentence}>
        <Clauses text={standing.sentence} />
      </Heading>
    </View>
  );
}
