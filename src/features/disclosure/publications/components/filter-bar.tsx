import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "@/shared/ui/pill";
import { countChosen, type PublicationFilters as Filters, toggled } from "../filters";
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
      </PillBar>
      {wanted > 0 && (
        <PublicationFilters key={wanted} {...props} open={open} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
