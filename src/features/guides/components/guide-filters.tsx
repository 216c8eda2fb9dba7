import type { GuideFilters as Filters } from "@contract/search/filters";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { chosenCode, toggled } from "@/shared/lib/choices";
import { FilterGroup } from "@/shared/ui/filter-group";
import { FilterSheet } from "@/shared/ui/filter-sheet";
import { ReadState } from "@/shared/ui/read-state";
import { facetsOfGroup, filterGroups, filterValue } from "../filter-choice";
import { useGuides } from "../use-guides";

interface GuideFiltersProps {
  regionCode: string;
  q: string;
  filters: Filters;
  /** What the page stands for, which has no group here. */
  fixed: Filters;
  onChange: (filters: Filters) => void;
  open: boolean;
  onClose: () => void;
}

/** Every filter with how many guides each value leaves. */
export function GuideFilters(props: GuideFiltersProps) {
  const { regionCode, q, filters, fixed, onChange, open, onClose } = props;
  const [draft, setDraft] = useState(filters);
  const read = useGuides(regionCode, q, draft);
  return (
    <FilterSheet
      open={open}
      total={read.data?.total}
      onReset={() => setDraft(fixed)}
      onApply={() => onChange(draft)}
      onClose={onClose}
    >
      <ReadState read={read} cards={[2, 2, 2]}>
        {({ facets }) =>
          filterGroups
            .filter((group) => !(group in fixed))
            .map((group) => (
              <FilterGroup
                key={group}
                label={t(`guides.filter.${group}`)}
                facets={facetsOfGroup(facets, group)}
                chosen={chosenCode(draft, group)}
                onToggle={(code) => setDraft(toggled(draft, group, filterValue(group, code)))}
              />
            ))
        }
      </ReadState>
    </FilterSheet>
  );
}
