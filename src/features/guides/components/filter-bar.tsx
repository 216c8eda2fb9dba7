import type { GuideFilters } from "@contract/search/filters";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "@/shared/ui/pill";
import { countChosen, toggled } from "../filter-choice";
import { GuideFilters as Filters } from "./guide-filters";

interface FilterBarProps {
  regionCode: string;
  q: string;
  filters: GuideFilters;
  /** What the page stands for, which no filter may take off. */
  fixed: GuideFilters;
  onChange: (filters: GuideFilters) => void;
}

/** The filters used most, and the way to all. */
export function FilterBar(props: FilterBarProps) {
  const { filters, fixed, onChange } = props;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const chosen = countChosen(filters, fixed);
  const openSheet = () => {
    setWanted(wanted + 1);
    setOpen(true);
  };
  return (
    <>
      <PillBar label={t("filter.filters")}>
        <Pill
          text={chosen > 0 ? t("filter.someOn", { chosen }) : t("filter.everything")}
          icon="filter"
          on={chosen > 0}
          onPress={openSheet}
        />
        <Pill
          text={t("guides.online")}
          on={filters.online === true}
          onPress={() => onChange(toggled(filters, "online", "true"))}
        />
        <Pill
          text={t("guides.noVisit")}
          on={filters.visits === 0}
          onPress={() => onChange(toggled(filters, "visits", "0"))}
        />
        <Pill
          text={t("guides.free")}
          on={filters.free === true}
          onPress={() => onChange(toggled(filters, "free", "true"))}
        />
      </PillBar>
      {wanted > 0 && <Filters key={wanted} {...props} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
