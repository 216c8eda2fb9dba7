import { Text, View } from "@tarojs/components";
import { formatInstantDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Face, levelName } from "@/shared/ui/faces";
import { OwnPictures } from "@/shared/ui/own-pictures";
import { Tag } from "@/shared/ui/tag";
import type { Rating } from "../../queries";
import "./said-card.scss";

/** Those that went with the rating itself; later ones stand with what they went with. */
function firstFiles({ attachments, timeline }: Rating) {
  const first = timeline.find(({ event }) => event === "submitted")?.uploadIds ?? [];
  return attachments.filter(({ id }) => first.includes(id));
}

function Later({ rating: { followUp, reRating } }: { rating: Rating }) {
  return (
    <>
      {followUp && (
        <View className="fact">
          <View className="small t2">{t("ratings.followUp.at", { day: formatInstantDay(followUp.at) })}</View>
          <View className="said-text">{followUp.text}</View>
        </View>
      )}
      {reRating && (
        <View className="fact">
          <View className="small t2">{t("ratings.reRating.at", { day: formatInstantDay(reRating.at) })}</View>
          <View className="strong">{levelName(reRating.level)}</View>
          {reRating.text && <View className="said-text">{reRating.text}</View>}
        </View>
      )}
    </>
  );
}

/** 您的评价: the level, why, the words and pictures, and what was said later. */
export function SaidCard({ rating }: { rating: Rating }) {
  const { level, tags, text, submittedAt, anonymous, status } = rating;
  return (
    <Card title={t("cases.rating.yours")}>
      <View className="fact said-own">
        <Face level={level} className="said-own-face" />
        <View className="said-own-words">
          <View className="strong">{levelName(level)}</View>
          <View className="small t2">{formatMoment(Date.parse(submittedAt))}</View>
          {tags.length > 0 && (
            <View className="said-tags">
              {tags.map(({ code, name }) => (
                <Tag key={code} text={name} />
              ))}
            </View>
          )}
          {text && <View className="said-text">{text}</View>}
          <OwnPictures files={firstFiles(rating)} />
          {status !== "taken-back" && (
            <Text className="small t2">
              {t(anonymous ? "ratings.anonymous.on" : "ratings.anonymous.off")}
            </Text>
          )}
        </View>
      </View>
      <Later rating={rating} />
    </Card>
  );
}
