import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { listed, openRating, ratingWaits, ratingWords } from "../rating-words";
import { useRatings } from "../use-ratings";
import { RatingRow } from "./rating-row";

/** The caller's ratings: what waits for the caller first, the rest newest first. */
export function RatingList() {
  const read = useRatings();
  return (
    <Section title={t("ratings.own")}>
      <ReadState read={read} cards={[3, 3, 3]}>
        {(pages) => {
          const waits = pages.map(({ items }) => items.filter(ratingWaits).map(listed));
          const rest = pages.map(({ items }) => items.filter((one) => !ratingWaits(one)));
          if (pages.every(({ items }) => items.length === 0))
            return <Message icon="rate" title={t("ratings.none")} text={t("ratings.noneHelp")} />;
          return (
            <>
              <WaitingCard pages={waits} of={ratingWords} onOpen={openRating} />
              {(rest.some((page) => page.length > 0) || read.hasMore) && (
                <PagedRows
                  pages={rest}
                  read={read}
                  row={(rating) => <RatingRow key={rating.id} rating={rating} />}
                />
              )}
            </>
          );
        }}
      </ReadState>
    </Section>
  );
}
