import "@/shared/i18n/all-messages";
import { RateableList } from "@/features/ratings/cases/components/rateable-list";
import { RatingList, WaitingRatings } from "@/features/ratings/cases/components/rating-list";
import { UnsentRatings } from "@/features/ratings/cases/components/unsent-ratings";
import { WayRows } from "@/features/ratings/cases/components/way-rows";
import { SignedIn } from "@/features/session/components/signed-in";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function MyRatings() {
  const person = useSession();
  return (
    <Page title={t("ratings.title")}>
      <UnsentRatings />
      {person && <WaitingRatings />}
      <WayRows />
      <SignedIn reason={t("ratings.signInWhy")}>
        <RateableList />
        <RatingList />
      </SignedIn>
    </Page>
  );
}
