import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { chosenCode, toggled } from "@/shared/lib/choices";
import { FilterGroup } from "@/shared/ui/filter-group";
import { FilterSheet } from "@/shared/ui/filter-sheet";
import { ReadState } from "@/shared/ui/read-state";
import type { ReplyFilters as Filters } from "../queries";
import { useReplies } from "../use-replies";

interface ReplyFiltersProps {
  regionCode: string;
  q: string;
  filters: Filters;
  onChange: (filters: Filters) => void;
  open: boolean;
  onClose: () => void;
}

/** The groups, in the order in which people narrow down, and where an answer counts their values. */
const groups = [
  ["source", "sources"],
  ["kind", "kinds"],
  ["department", "departments"],
] as const;

/** Every filter with how many replies each value leaves. */
export function ReplyFilters({ regionCode, q, filters, onChange, open, onClose }: ReplyFiltersProps) {
  const [draft, setDraft] = useState(filters);
  const read = useReplies(regionCode, q, draft);
  return (
    <FilterSheet
      open={open}
      total={read.data?.[0]?.total}
      onReset={() => setDraft({})}
      onApply={() => onChange(draft)}
      onClose={onClose}
    >
      <ReadState read={read} cards={[2, 2, 2]}>
        {([first]) =>
          first &&
          groups.map(([name, counts]) => (
            <FilterGroup
              key={name}
              label={t(`replies.filter.${name}`)}
              facets={first[counts]}
              chosen={chosenCode(draft, name)}
              onToggle={(code) => setDraft(toggled<Filters, typeof name>(draft, name, code as never))}
            />
          ))
        }
      </ReadState>
    </FilterSheet>
  );
}
