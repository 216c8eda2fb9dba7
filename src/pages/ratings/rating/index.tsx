import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { RatingFoot } from "@/features/ratings/cases/components/rating-foot";
import { RatingView } from "@/features/ratings/cases/components/rating-view";
import { useRatingDesk } from "@/features/ratings/cases/use-rating-desk";
import { type Rating, ratingQuery } from "@/features/ratings/queries";
import { SignedIn } from "@/features/session/components/signed-in";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { type Read, ReadState } from "@/shared/ui/read-state";
import { SeenAt } from "@/shared/ui/seen-at";

const cards = [4, 5, 8];

function Loaded({ rating, read }: { rating: Rating; read: Read<Rating> }) {
  const desk = useRatingDesk(rating);
  return (
    <SeenAt value={read.dataUpdatedAt}>
      <Page title={t("ratings.one")} bottom={<RatingFoot rating={rating} desk={desk} />}>
        <ReadState read={read} cards={cards}>
          {(shown) => <RatingView rating={shown} desk={desk} />}
        </ReadState>
      </Page>
    </SeenAt>
  );
}

function Own({ id }: { id: string }) {
  const read = useQuery(ratingQuery(id));
  if (read.data) return <Loaded rating={read.data} read={read} />;
  return (
    <Page title={t("ratings.one")}>
      <ReadState read={read} cards={cards}>
        {() => null}
      </ReadState>
    </Page>
  );
}

/** `id`: one of the caller's ratings. */
export default function OneRating() {
  const id = usePageParam("id");
  return (
    <SignedIn title={t("ratings.one")}>
      <Own id={id} />
    </SignedIn>
  );
}
