import { t } from "@/shared/i18n/translate";
import { countChosen, toggled } from "@/shared/lib/choices";
import { FilterBar as Bar } from "@/shared/ui/filter-bar";
import { Pill } from "@/shared/ui/pill";
import type { ReplyFilters as Filters } from "../queries";
import { ReplyFilters } from "./reply-filters";

interface FilterBarProps {
  regionCode: string;
  q: string;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

const sources = ["ticket", "knowledge"] as const;

/** Where a reply comes from, and the way to all filters. */
export function FilterBar(props: FilterBarProps) {
  const { filters, onChange } = props;
  return (
    <Bar chosen={countChosen(filters, {})} sheet={(state) => <ReplyFilters {...props} {...state} />}>
      {sources.map((source) => (
        <Pill
          key={source}
          text={t(`replies.source.${source}`)}
          on={filters.source === source}
          onPress={() => onChange(toggled(filters, "source", source))}
        />
      ))}
    </Bar>
  );
}
