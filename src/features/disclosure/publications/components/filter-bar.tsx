import { t } from "@/shared/i18n/translate";
import { countChosen, toggled } from "@/shared/lib/choices";
import { FilterBar as Bar } from "@/shared/ui/filter-bar";
import { Pill } from "@/shared/ui/pill";
import type { PublicationFilters as Filters } from "../filters";
import { PublicationFilters } from "./publication-filters";

interface FilterBarProps {
  regionCode: string;
  q: string;
  filters: Filters;
  /** What the page stands for, which no filter may take off. */
  fixed: Filters;
  onChange: (filters: Filters) => void;
}

/** Filters used most: documents and what explains them. */
const kinds = ["policy", "reading"] as const;

/** The filters of publications used most, and the way to all. */
export function FilterBar(props: FilterBarProps) {
  const { filters, fixed, onChange } = props;
  return (
    <Bar chosen={countChosen(filters, fixed)} sheet={(state) => <PublicationFilters {...props} {...state} />}>
      <Pill
        text={t("publications.validity.in-force")}
        on={filters.validity === "in-force"}
        onPress={() => onChange(toggled(filters, "validity", "in-force"))}
      />
      {kinds.map((kind) => (
        <Pill
          key={kind}
          text={t(`publications.kind.${kind}`)}
          on={filters.kind === kind}
          onPress={() => onChange(toggled(filters, "kind", kind))}
        />
      ))}
    </Bar>
  );
}
