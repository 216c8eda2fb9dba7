import { Fragment, type ReactNode, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "./pill";

/** How the sheet with all filters stands. */
interface FilterSheetState {
  open: boolean;
  onClose: () => void;
}

interface FilterBarProps {
  /** How many filters are in force. */
  chosen: number;
  /** The sheet with all filters; anew each time that it is opened. */
  sheet: (state: FilterSheetState) => ReactNode;
  /** The filters used most, as pills. */
  children: ReactNode;
}

/** The filters used most, and the way to all. */
export function FilterBar({ chosen, sheet, children }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
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
        {children}
      </PillBar>
      {wanted > 0 && <Fragment key={wanted}>{sheet({ open, onClose: () => setOpen(false) })}</Fragment>}
    </>
  );
}
