import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { Button } from "./button";
import { Sheet } from "./sheet";
import "./filter-group.scss";

interface FilterSheetProps {
  open: boolean;
  /** How many the choice so far leaves; undefined until it is known. */
  total: number | undefined;
  onReset: () => void;
  onApply: () => void;
  onClose: () => void;
  /** The groups. */
  children: ReactNode;
}

/** Every filter of a list; in force when the person says so. */
export function FilterSheet({ open, total, onReset, onApply, onClose, children }: FilterSheetProps) {
  const apply = () => {
    onApply();
    onClose();
  };
  const foot = (
    <View className="filter-foot">
      <Button text={t("filter.reset")} onPress={onReset} />
      <Button
        primary
        text={total === undefined ? t("filter.show") : t("filter.showSome", { total })}
        onPress={apply}
      />
    </View>
  );
  return (
    <Sheet open={open} title={t("filter.everything")} foot={foot} onClose={onClose}>
      {children}
    </Sheet>
  );
}
