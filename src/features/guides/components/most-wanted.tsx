import type { GuideFilters } from "@contract/search/filters";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { useGuides } from "../use-guides";
import { GuideRow } from "./guide-row";

/** Guides shown before one asks for all. */
const few = 6;

/** What people look up most, and the way to everything. */
export function MostWanted({ regionCode, filters }: { regionCode: string; filters: GuideFilters }) {
  const read = useGuides(regionCode, "", filters);
  const total = read.data?.total;
  const more = {
    text: total === undefined ? t("guides.all") : t("guides.allOf", { total }),
    onPress: () => openPage("guides/list", filters.audience ? { audience: filters.audience } : {}),
  };
  return (
    <Section title={t("guides.mostWanted")} more={more}>
      <ReadState read={read} cards={[3, 3, 3]}>
        {({ pages }) => (
          <RowCard>
            {pages[0]?.slice(0, few).map((guide) => (
              <GuideRow key={guide.id} guide={guide} />
            ))}
          </RowCard>
        )}
      </ReadState>
    </Section>
  );
}
