import type { GuideFilters } from "@contract/search/filters";
import { t } from "@/shared/i18n/translate";
import { countChosen, toggled } from "@/shared/lib/choices";
import { FilterBar as Bar } from "@/shared/ui/filter-bar";
import { Pill } from "@/shared/ui/pill";
import { GuideFilters as Filters } from "./guide-filters";

interface FilterBarProps {
  regionCode: string;
  q: string;
  filters: GuideFilters;
  /** What the page stands for, which no filter may take off. */
  fixed: GuideFilters;
  onChange: (filters: GuideFilters) => void;
}

/** The filters of guides used most, and the way to all. */
export function FilterBar(props: FilterBarProps) {
  const { filters, fixed, onChange } = props;
  return (
    <Bar chosen={countChosen(filters, fixed)} sheet={(state) => <Filters {...props} {...state} />}>
      <Pill
        text={t("guides.online")}
        on={filters.online === true}
        onPress={() => onChange(toggled(filters, "online", true))}
      />
      <Pill
        text={t("guides.noVisit")}
        on={filters.visits === 0}
        onPress={() => onChange(toggled(filters, "visits", 0))}
      />
      <Pill
        text={t("guides.free")}
        on={filters.free === true}
        onPress={() => onChange(toggled(filters, "free", true))}
      />
    </Bar>
  );
}
