import type { components } from "@contract/schema";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "@/shared/ui/pill";
import { Sheet } from "@/shared/ui/sheet";
import type { GuideFilters } from "../queries";
import { FacetList } from "./facet-list";

type Facets = components["schemas"]["GuidePage"]["facets"];

const sheets = ["theme", "department", "type"] as const;
type SheetName = (typeof sheets)[number];

const facetOf = { theme: "themes", department: "departments", type: "types" } as const;

interface FilterBarProps {
  filters: GuideFilters;
  facets: Facets;
  onChange: (change: Partial<GuideFilters>) => void;
}

/** Online or not, and one choice each of theme, department and type, with how many guides each leaves. */
export function FilterBar({ filters, facets, onChange }: FilterBarProps) {
  const [sheet, setSheet] = useState<SheetName>("theme");
  const [open, setOpen] = useState(false);
  const nameOf = (name: SheetName) =>
    facets[facetOf[name]].find(({ code }) => code === filters[name])?.name ?? t(`guides.filter.${name}`);
  const choose = (code: string) => {
    onChange({ [sheet]: code });
    setOpen(false);
  };
  return (
    <>
      <PillBar label={t("guides.filters")}>
        <Pill
          text={t("guides.online")}
          on={filters.online}
          onPress={() => onChange({ online: !filters.online })}
        />
        {sheets.map((name) => (
          <Pill
            key={name}
            text={nameOf(name)}
            icon="chevron-down"
            on={filters[name] !== ""}
            onPress={() => {
              setSheet(name);
              setOpen(true);
            }}
          />
        ))}
      </PillBar>
      <Sheet open={open} title={t(`guides.filter.${sheet}`)} onClose={() => setOpen(false)}>
        <FacetList
          label={t(`guides.filter.${sheet}`)}
          facets={facets[facetOf[sheet]]}
          chosen={filters[sheet]}
          onChoose={choose}
        />
      </Sheet>
    </>
  );
}
