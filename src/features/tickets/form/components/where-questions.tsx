import { View } from "@tarojs/components";
import { useState } from "react";
import { DraftText } from "@/shared/form/draft-fields";
import { partOf } from "@/shared/form/form-kind";
import { today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { canPickPlace, pickPlace } from "@/shared/platform/pick-place";
import { findHere } from "@/shared/platform/position";
import { Button } from "@/shared/ui/button";
import { DateField } from "@/shared/ui/date-field";
import { Field } from "@/shared/ui/field";
import { TextButton } from "@/shared/ui/text-button";
import type { TicketForm } from "../shape";
import { DivisionSheet } from "./division-sheet";
import "./where-questions.scss";

interface QuestionProps {
  form: TicketForm;
}

/** What came of asking the phone where it is. */
function useHereNow(form: TicketForm) {
  const [outcome, setOutcome] = useState<"finding" | "refused" | "unavailable">();
  const find = async () => {
    setOutcome("finding");
    const located = await findHere();
    if (located.kind === "here") form.change({ location: located.location });
    setOutcome(located.kind === "here" ? undefined : located.kind);
  };
  return { outcome, find };
}

/** A place on the map that goes along, and the way to take it out again. */
function Pinned({ form }: QuestionProps) {
  if (!form.fields.location) return null;
  return (
    <View className="where-line">
      <View>{t("tickets.form.place.pinned")}</View>
      <TextButton text={t("tickets.form.place.unpin")} onPress={() => form.change({ location: null })} />
    </View>
  );
}

/** Where it happened: here, on the map, out of the list, or in words. */
export function PlaceQuestion({ form }: QuestionProps) {
  const { outcome, find } = useHereNow(form);
  const [listed, setListed] = useState(false);
  const { divisionName, location } = form.fields;
  const pick = async () => {
    const picked = await pickPlace();
    if (!picked) return;
    const { placeWords } = form.fields;
    form.change({ location: picked.location, placeWords: placeWords || picked.name.slice(0, 120) });
  };
  const label = t("tickets.form.place");
  return (
    <>
      <Field
        part={partOf(form.kind, "location")}
        label={label}
        hint={t("tickets.form.placeHint")}
        error={form.errorOf("location")}
      >
        <Pinned form={form} />
        {!location && (
          <Button
            icon="pin"
            text={t(outcome === "finding" ? "points.finding" : "tickets.form.place.here")}
            onPress={() => void find()}
          />
        )}
        {outcome && outcome !== "finding" && <View className="small">{t(`points.${outcome}`)}</View>}
        {canPickPlace && (
          <View className="where-act">
            <Button icon="map" text={t("tickets.form.place.map")} onPress={() => void pick()} />
          </View>
        )}
        <View className="where-act">
          <Button
            icon="table"
            text={divisionName || t("tickets.form.place.list")}
            label={`${t("tickets.form.place.list")} ${divisionName}`}
            onPress={() => setListed(true)}
          />
        </View>
        <DivisionSheet form={form} open={listed} onClose={() => setListed(false)} />
      </Field>
      <DraftText form={form} field="placeWords" hint={t("tickets.form.placeWordsHint")} />
    </>
  );
}

export function WhenQuestion({ form }: QuestionProps) {
  return (
    <DateField
      part={partOf(form.kind, "happenedOn")}
      label={form.kind.labelOf("happenedOn")}
      error={form.errorOf("happenedOn")}
      value={form.fields.happenedOn}
      max={today()}
      empty={t("tickets.form.pickDay")}
      onChange={(happenedOn) => form.change({ happenedOn })}
    />
  );
}

export function ConcernedQuestion({ form }: QuestionProps) {
  return <DraftText form={form} field="concerned" hint={t("tickets.form.concernedHint")} />;
}
