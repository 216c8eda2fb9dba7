import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { Pill, PillBar } from "@/shared/ui/pill";
import { Pressable } from "@/shared/ui/pressable";
import { Sheet } from "@/shared/ui/sheet";
import { divisionsOf, levelsOf, type PointChoice, type ServicePoint } from "../points";

interface PointFilterProps {
  points: readonly ServicePoint[];
  choice: PointChoice;
  onChange: (choice: PointChoice) => void;
}

/** Which level, and which division: the way for those whose phone does not say where it is. */
export function PointFilter({ points, choice, onChange }: PointFilterProps) {
  const [open, setOpen] = useState(false);
  const chooseDivision = (division: string) => {
    onChange({ ...choice, division });
    setOpen(false);
  };
  return (
    <>
      <PillBar label={t("points.title")}>
        <Pill
          text={choice.division || t("points.division")}
          icon="chevron-down"
          on={choice.division !== ""}
          onPress={() => setOpen(true)}
        />
        {levelsOf(points).map((level) => (
          <Pill
            key={level}
            text={t(`points.level.${level}`)}
            on={choice.level === level}
            onPress={() => onChange({ ...choice, level: choice.level === level ? "" : level })}
          />
        ))}
      </PillBar>
      <Sheet open={open} title={t("points.divisions")} onClose={() => setOpen(false)}>
        <View {...spoken({ role: "radiogroup", label: t("points.divisions") })}>
          {["", ...divisionsOf(points)].map((division) => (
            <Pressable
              key={division}
              className="row"
              role="radio"
              checked={division === choice.division}
              onPress={() => chooseDivision(division)}
            >
              <View className="row-body">{division || t("points.all")}</View>
              {division === choice.division && <Icon name="check" size={20} className="row-chevron" />}
            </Pressable>
          ))}
        </View>
      </Sheet>
    </>
  );
}
