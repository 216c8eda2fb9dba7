import { View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Clauses } from "@/shared/ui/clauses";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";
import type { RatingOffer } from "../../queries";
import { titleOf } from "../rating-words";
import { useRateables } from "../use-ratings";

function RateableRow({ offer: { ref, subject, until } }: { offer: RatingOffer }) {
  const { place, department, window, finishedAt } = subject;
  const where = [place ?? department?.name, window && t("ratings.windowOf", { number: window.number })];
  const when = [
    finishedAt && t("ratings.finishedOn", { day: formatInstantDay(finishedAt) }),
    until && t("ratings.until", { day: formatDay(until.slice(0, 10)) }),
  ];
  return (
    <Row onPress={() => openPage("ratings/rate", { ...ref })}>
      <View className="strong">{titleOf(subject)}</View>
      <View className="small t2">
        <Clauses text={where.filter(Boolean).join(t("list.space"))} />
      </View>
      <View className="small t2">
        <Clauses text={when.filter(Boolean).join(t("list.space"))} />
      </View>
    </Row>
  );
}

/** 可以评的: what is over and not rated; one may also leave it. Absent when there is nothing. */
export function RateableList() {
  const read = useRateables();
  return (
    <ReadState read={read} cards={[3]}>
      {(pages) =>
        pages.some(({ items }) => items.length > 0) && (
          <Section title={t("ratings.rateable")} aside={t("ratings.rateableAbout")}>
            <PagedRows
              pages={pages.map(({ items }) => items)}
              read={read}
              row={(offer) => (
                <RateableRow key={`${offer.ref.kind}${offer.ref.id}${offer.ref.stage ?? ""}`} offer={offer} />
              )}
            />
          </Section>
        )
      }
    </ReadState>
  );
}
