import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { LongTextField } from "@/shared/ui/field";
import { Pressable } from "@/shared/ui/pressable";
import { keepDraft, useActionDraft } from "../action-drafts";
import type { DisclosureRequest } from "../queries";
import type { RequestAct } from "../use-request-action";
import { ActionFailure } from "./action-failure";
import "./rating-card.scss";

/** Best first, as one reads. */
const levels = [5, 4, 3, 2, 1] as const;
type Level = (typeof levels)[number];

/** Under its face a name may take two lines. */
const levelName = (level: Level) => t(`cases.level.${level}`).replace("\n", "");

/** Five faces with their words; none is chosen beforehand. */
function Faces({ chosen, onChoose }: { chosen: number | undefined; onChoose: (level: number) => void }) {
  return (
    <View className="faces" {...spoken({ role: "radiogroup", label: t("cases.rating.title") })}>
      {levels.map((level) => (
        <Pressable
          key={level}
          className={level === chosen ? "face face-chosen" : "face"}
          role="radio"
          label={levelName(level)}
          checked={level === chosen}
          onPress={() => onChoose(level)}
        >
          <View className={`face-drawing face-${level}`} {...spoken({ hidden: true })} />
          <View className="face-word">
            {t(`cases.level.${level}`)
              .split("\n")
              .map((part) => (
                <View key={part}>{part}</View>
              ))}
          </View>
        </Pressable>
      ))}
    </View>
  );
}

/** How the handling was, in the words of the one who asked. */
export function RatedCard({ rating }: { rating: NonNullable<DisclosureRequest["rating"]> }) {
  const { level, text } = rating;
  return (
    <Card title={t("cases.rating.yours")}>
      <View className="card-pad">
        <View className="strong">{levelName(level as Level)}</View>
        {text && <View className="t2">{text}</View>}
      </View>
    </Card>
  );
}

/** 评一评: five levels and a few words; one may also leave it. */
export function RatingCard({
  requestId,
  title,
  action,
}: {
  requestId: string;
  title: string;
  action: RequestAct;
}) {
  const { level, ratingText = "" } = useActionDraft(requestId);
  const send = () => {
    if (level === undefined) return;
    const text = ratingText.trim();
    action.act({ action: "rate", level, ...(text ? { text } : {}) });
  };
  return (
    <Card title={t("cases.rating.title")} className="part-rating">
      <View className="small t2 rating-about">{t("cases.rating.about")}</View>
      <Faces chosen={level} onChoose={(next) => keepDraft(requestId, { level: next })} />
      {level !== undefined && (
        <>
          <LongTextField
            label={t("cases.rating.text")}
            hint={t("cases.optional")}
            error=""
            value={ratingText}
            maxLength={500}
            onChange={(text) => keepDraft(requestId, { ratingText: text })}
          />
          <ActionFailure action={action} names={["rate"]} />
          <View className="rating-send">
            <Button text={title} onPress={send} />
          </View>
        </>
      )}
    </Card>
  );
}
