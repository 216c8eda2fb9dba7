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
  const [open, setOpen] = useState<SheetName>();
  const nameOf = (sheet: SheetName) =>
    facets[facetOf[sheet]].find(({ code }) => code === filters[sheet])?.name ?? t(`guides.filter.${sheet}`);
  return (
    <>
      <PillBar label={t("guides.filters")}>
        <Pill
          text={t("guides.online")}
          on={filters.online}
          onPress={() => onChange({ online: !filters.online })}
        />
        {sheets.map((sheet) => (
          <Pill
            key={sheet}
            text={nameOf(sheet)}
            icon="chevron-down"
            on={filters[sheet] !== ""}
            onPress={() => setOpen(sheet)}
          />
        ))}
      </PillBar>
      {sheets.map((sheet) => (
        <Sheet
          key={sheet}
          open={open === sheet}
          title={t(`guides.filter.${sheet}`)}
          onClose={() => setOpen(undefined)}
        >
          <FacetList
            facets={facets[facetOf[sheet]]}
            chosen={filters[sheet]}
            onChoose={(code) => {
              onChange({ [sheet]: code });
              setOpen(undefined);
            }}
          />
        </Sheet>
      ))}
    </>
  );
}
