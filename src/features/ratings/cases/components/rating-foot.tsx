import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import type { Rating } from "../../queries";
import { footActions } from "../foot-actions";
import type { RatingDeskView } from "../use-rating-desk";

/** The one action that the rating waits for; absent when it waits for none. */
export function RatingFoot({ rating, desk }: { rating: Rating; desk: RatingDeskView }) {
  const { primary } = footActions(rating);
  if (!primary) return null;
  return (
    <FootBar label={t("cases.actions")}>
      <Button primary text={primary.title} onPress={() => desk.open(primary.action)} />
    </FootBar>
  );
}
