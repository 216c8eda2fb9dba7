import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Button } from "@/shared/ui/button";
import { Faces } from "@/shared/ui/faces";
import { FieldError, LongTextField } from "@/shared/ui/field";
import { Sheet } from "@/shared/ui/sheet";
import type { Rating } from "../../queries";
import { ratingDrafts } from "../action-drafts";
import type { RatingDeskView } from "../use-rating-desk";
import "./re-rate-sheet.scss";

/** 再评: what was done is enough, and how it is now; that closes it. */
export function ReRateSheet({ rating: { id }, desk }: { rating: Rating; desk: RatingDeskView }) {
  const { level, levelText = "" } = ratingDrafts.useDraft(id);
  const { action, sheet, close, send, allowed } = desk;
  const [pointed, setPointed] = useState(false);
  const text = levelText.trim();
  const act = () => {
    setPointed(true);
    if (level === undefined) goToField("re-rating");
    else send({ action: "re-rate", level, ...(text === "" ? {} : { text }) });
  };
  return (
    <Sheet
      open={sheet === "re-rate"}
      title={allowed("re-rate")?.title ?? t("ratings.sheet.re-rate")}
      onClose={close}
      foot={
        <View className="sheet-foot">
          <ActionFailure action={action} names={["re-rate"]} />
          <Button
            primary
            text={t(action.isPending ? "cases.sending" : "ratings.reRating.send")}
            onPress={act}
          />
        </View>
      }
    >
      <View className="card-pad small t2">{t("ratings.reRating.about")}</View>
      <View className="part-re-rating">
        <Faces
          label={t("ratings.reRating.label")}
          chosen={level}
          onChoose={(next) => ratingDrafts.keep(id, { level: next })}
        />
        {pointed && level === undefined && (
          <View className="re-rate-error">
            <FieldError text={t("ratings.rate.first")} />
          </View>
        )}
      </View>
      <LongTextField
        label={t("cases.rating.text")}
        hint={t("cases.optional")}
        error=""
        value={levelText}
        maxLength={500}
        onChange={(typed) => ratingDrafts.keep(id, { levelText: typed })}
      />
    </Sheet>
  );
}
