import { useInfiniteQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { ratingsQuery } from "../../queries";
import { listed, openRating, ratingWaits, ratingWords } from "../rating-words";
import { useRatings } from "../use-ratings";
import { RatingRow } from "./rating-row";

/** 等您办: over everything else on the page; those that wait come first, so the first page has them. */
export function WaitingRatings() {
  const { data } = useInfiniteQuery(ratingsQuery());
  const waits = (data?.pages[0]?.items ?? []).filter(ratingWaits).map(listed);
  return <WaitingCard pages={[waits]} of={ratingWords} onOpen={openRating} />;
}

/** The caller's other ratings, newest first. */
export function RatingList() {
  const read = useRatings();
  return (
    <Section title={t("ratings.own")}>
      <ReadState read={read} cards={[3, 3, 3]}>
        {(pages) => {
          const rest = pages.map(({ items }) => items.filter((one) => !ratingWaits(one)));
          if (pages.every(({ items }) => items.length === 0))
            return <Message icon="rate" title={t("ratings.none")} text={t("ratings.noneHelp")} />;
          return (
            <PagedRows
              pages={rest}
              read={read}
              row={(rating) => <RatingRow key={rating.id} rating={rating} />}
            />
          );
        }}
      </ReadState>
    </Section>
  );
}
