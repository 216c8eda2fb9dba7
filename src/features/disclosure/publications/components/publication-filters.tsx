import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { chosenCode, toggled } from "@/shared/lib/choices";
import { FilterGroup } from "@/shared/ui/filter-group";
import { FilterSheet } from "@/shared/ui/filter-sheet";
import { ReadState } from "@/shared/ui/read-state";
import { type PublicationFilters as Filters, filterNames, filterValue } from "../filters";
import { usePublications } from "../use-publications";

interface PublicationFiltersProps {
  regionCode: string;
  q: string;
  filters: Filters;
  /** What the page stands for, which has no group here. */
  fixed: Filters;
  onChange: (filters: Filters) => void;
  open: boolean;
  onClose: () => void;
}

/** Every filter with how many publications each value leaves. */
export function PublicationFilters(props: PublicationFiltersProps) {
  const { regionCode, q, filters, fixed, onChange, open, onClose } = props;
  const [draft, setDraft] = useState(filters);
  const read = usePublications(regionCode, q, draft);
  return (
    <FilterSheet
      open={open}
      total={read.data?.[0]?.total}
      onReset={() => setDraft(fixed)}
      onApply={() => onChange(draft)}
      onClose={onClose}
    >
      <ReadState read={read} cards={[2, 2, 2]}>
        {([first]) =>
          first &&
          filterNames
            .filter((name) => !(name in fixed))
            .map((name) => (
              <FilterGroup
                key={name}
                label={t(`publications.filter.${name}`)}
                facets={first.facets[name]}
                chosen={chosenCode(draft, name)}
                onToggle={(value) => setDraft(toggled(draft, name, filterValue(name, value)))}
              />
            ))
        }
      </ReadState>
    </FilterSheet>
  );
}
