import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Faces } from "@/shared/ui/faces";
import { FieldError, LongTextField } from "@/shared/ui/field";
import { Prose } from "@/shared/ui/prose";
import type { RatedRef, RatingDesk } from "../../queries";
import type { RateForm } from "../use-rate-form";
import { AnonymousRow } from "./anonymous-row";
import { LoopSteps } from "./loop-steps";
import { RateMedia } from "./rate-media";
import { TagPicker } from "./tag-picker";
import "./rate-form.scss";

interface RateFormProps {
  kind: RatedRef["kind"];
  desk: RatingDesk;
  form: RateForm;
}

/** 这次办得怎么样: level, reasons, words, pictures, whether one is known; and what happens with a bad one. */
export function RateFormCard({ kind, desk, form }: RateFormProps) {
  const { draft, levelError, choose, write, hide } = form;
  const question = t(kind === "guide" ? "ratings.guide.question" : "cases.rating.title");
  return (
    <>
      <Card title={question} className="part-rating-level">
        <View className="small t2 rate-about">
          <Prose text={t(kind === "guide" ? "ratings.guide.about" : "cases.rating.about")} />
        </View>
        <Faces label={question} chosen={draft.level} onChoose={choose} />
        {levelError && (
          <View className="rate-error">
            <FieldError text={levelError} />
          </View>
        )}
        <TagPicker {...form} />
        <LongTextField
          label={t("cases.rating.text")}
          hint={t("cases.optional")}
          error=""
          value={draft.text}
          maxLength={500}
          onChange={write}
        />
        <RateMedia {...form} />
        <AnonymousRow anonymous={draft.anonymous} onChange={hide} />
      </Card>
      <LoopSteps desk={desk} />
    </>
  );
}
