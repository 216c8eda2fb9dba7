import type { GuideFilters } from "@contract/search/filters";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { ReadState } from "@/shared/ui/read-state";
import { Sheet } from "@/shared/ui/sheet";
import { chosenCode, facetsOfGroup, filterGroups, toggled } from "../filter-choice";
import { useGuides } from "../use-guides";
import { FilterGroup } from "./filter-group";
import "./filter-sheet.scss";

interface FilterSheetProps {
  regionCode: string;
  q: string;
  filters: GuideFilters;
  /** What the page stands for, which has no group here. */
  fixed: GuideFilters;
  onChange: (filters: GuideFilters) => void;
  open: boolean;
  onClose: () => void;
}

/** Every filter with how many guides each value leaves; in force when the person says so. */
export function FilterSheet(props: FilterSheetProps) {
  const { regionCode, q, filters, fixed, onChange, open, onClose } = props;
  const [draft, setDraft] = useState(filters);
  const read = useGuides(regionCode, q, draft);
  const apply = () => {
    onChange(draft);
    onClose();
  };
  const total = read.data?.total;
  const foot = (
    <View className="filter-foot">
      <Button text={t("guides.filter.reset")} onPress={() => setDraft(fixed)} />
      <Button
        primary
        text={total === undefined ? t("guides.filter.show") : t("guides.filter.showSome", { total })}
        onPress={apply}
      />
    </View>
  );
  return (
    <Sheet open={open} title={t("guides.filter.everything")} foot={foot} onClose={onClose}>
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
                onToggle={(code) => setDraft(toggled(draft, group, code))}
              />
            ))
        }
      </ReadState>
    </Sheet>
  );
}
