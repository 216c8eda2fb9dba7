import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { openPage } from "@/shared/platform/navigation";
import { ActionGrid } from "@/shared/ui/action-grid";
import { Button } from "@/shared/ui/button";
import { currentDeadline, otherDeadlines } from "@/shared/ui/case-dates";
import { Note } from "@/shared/ui/note";
import { OtherDates } from "@/shared/ui/other-dates";
import { useSeenAt } from "@/shared/ui/seen-at";
import { TextButton } from "@/shared/ui/text-button";
import { WhyDate } from "@/shared/ui/why-date";
import type { Rating } from "../../queries";
import { footActions } from "../foot-actions";
import { startOf } from "../start-of";
import type { RatingDeskView } from "../use-rating-desk";
import { AnswersCard } from "./answers-card";
import { RatingHead } from "./rating-head";
import { RatingSheets } from "./rating-sheets";
import { RatingTimeline } from "./rating-timeline";
import { SaidCard } from "./said-card";
import { WaitsCard } from "./waits-card";

interface PartProps {
  rating: Rating;
  desk: RatingDeskView;
}

const icons = { "re-rate": "check", "not-satisfied": "refresh", "follow-up": "plus" } as const;

/** Rated in haste: until when it can be taken back as if never given. */
function TakeBack({ rating, desk }: PartProps) {
  const allowed = rating.allowedActions.find(({ action }) => action === "take-back");
  const left = useSecondsUntil(useSeenAt() + (allowed?.secondsLeft ?? 0) * 1000);
  if (!allowed || left <= 0) return null;
  const until = allowed.until ? formatMoment(Date.parse(allowed.until)) : "";
  return (
    <Note icon="edit" title={t("ratings.takeBack.until", { time: until })}>
      <TextButton text={allowed.title} onPress={() => desk.open("take-back")} />
    </Note>
  );
}

/** The date that it turns on day by day, the others on a tap; once it is over, all of them. */
function Dates({ rating }: Pick<PartProps, "rating">) {
  const { asOf, open, deadlines, rounds } = rating;
  const deadline = open ? currentDeadline(rating) : undefined;
  const start = startOf(rounds);
  return (
    <>
      {deadline && <WhyDate deadline={deadline} asOf={asOf} startOf={start} />}
      <OtherDates deadlines={deadline ? otherDeadlines(rating) : deadlines} asOf={asOf} startOf={start} />
    </>
  );
}

/** It was taken back: one may rate it again. */
function Again({ rating: { status, ref } }: Pick<PartProps, "rating">) {
  if (status !== "taken-back" || !ref) return null;
  return (
    <View className="stack-item">
      <Button text={t("ratings.again")} onPress={() => openPage("ratings/rate", { ...ref })} />
    </View>
  );
}

/** 评价进度: where it stands, what waits, what was said on both sides, everything that happened, and why that date. */
export function RatingView({ rating, desk }: PartProps) {
  return (
    <>
      <RatingHead rating={rating} />
      <WaitsCard rating={rating} />
      <TakeBack rating={rating} desk={desk} />
      <Again rating={rating} />
      <AnswersCard rating={rating} />
      <SaidCard rating={rating} />
      <ActionGrid actions={footActions(rating).rest} icons={icons} onPress={desk.open} />
      <RatingTimeline rating={rating} />
      <Dates rating={rating} />
      <RatingSheets rating={rating} desk={desk} />
    </>
  );
}
