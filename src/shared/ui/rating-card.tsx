import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "./button";
import { Card } from "./card";
import { Face, Faces, levelName } from "./faces";
import { LongTextField } from "./field";
import { TextButton } from "./text-button";
import "./rating-card.scss";

interface RatedCardProps {
  rating: { level: number; text?: string };
  /** The case that was rated. */
  of: { kind: "ticket" | "disclosure-request"; id: string };
}

/** How the handling was, in the words of the one who asked; what comes of it has a page of its own. */
export function RatedCard({ rating: { level, text }, of }: RatedCardProps) {
  return (
    <Card title={t("cases.rating.yours")}>
      <View className="card-pad">
        <View className="rated-level">
          <Face level={level} className="rated-face" />
          <View className="strong">{levelName(level)}</View>
        </View>
        {text && <View className="t2">{text}</View>}
        <TextButton
          link
          icon="rate"
          text={t("cases.rating.see")}
          onPress={() => openPage("ratings/rate", of)}
        />
      </View>
    </Card>
  );
}

interface RatingCardProps {
  /** The verb on the button. */
  title: string;
  level: number | undefined;
  text: string;
  onChange: (part: { level?: number; ratingText?: string }) => void;
  onSend: (rating: { level: number; text?: string }) => void;
  /** Why the last try did not go through. */
  failure: ReactNode;
}

/** 评一评: five levels and a few words; one may also leave it. */
export function RatingCard({ title, level, text, onChange, onSend, failure }: RatingCardProps) {
  const said = text.trim();
  return (
    <Card title={t("cases.rating.title")} className="part-rating">
      <View className="small t2 rating-about">{t("cases.rating.about")}</View>
      <Faces label={t("cases.rating.title")} chosen={level} onChoose={(next) => onChange({ level: next })} />
      {level !== undefined && (
        <>
          <LongTextField
            label={t("cases.rating.text")}
            hint={t("cases.optional")}
            error=""
            value={text}
            maxLength={500}
            onChange={(ratingText) => onChange({ ratingText })}
          />
          {failure}
          <View className="rating-send">
            <Button text={title} onPress={() => onSend({ level, ...(said ? { text: said } : {}) })} />
          </View>
        </>
      )}
    </Card>
  );
}
