import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { longPeriods, type Period, singleMonths, usualPeriod } from "./periods";
import { Pill, PillBar } from "./pill";
import { RadioList } from "./radio-list";
import { Sheet } from "./sheet";
import "./figures-chooser.scss";

interface FiguresChooserProps {
  regions: readonly components["schemas"]["Coded"][];
  regionCode: string;
  /** The one chosen; the usual one until then. */
  period: Period | undefined;
  /** The month that runs, `YYYY-MM`; unknown until the backend has said what day it is. */
  currentMonth: string | undefined;
  onRegion: (code: string) => void;
  onPeriod: (period: Period) => void;
}

/** Whose figures, and of which months. */
export function FiguresChooser(props: FiguresChooserProps) {
  const { regions, regionCode, period, currentMonth, onRegion, onPeriod } = props;
  const [sheet, setSheet] = useState<"region" | "period">();
  const close = () => setSheet(undefined);
  const region = regions.find(({ code }) => code === regionCode)?.name ?? t("regions.unknown");
  const [long, single] = currentMonth ? [longPeriods(currentMonth), singleMonths(currentMonth)] : [[], []];
  const { code, name } = period ?? usualPeriod();
  const choosePeriod = (wanted: string) => {
    const chosen = [...long, ...single].find((one) => one.code === wanted);
    if (chosen) onPeriod(chosen);
    close();
  };
  const lists = [
    [t("figures.upToNow"), long],
    [t("figures.oneMonth"), single],
  ] as const;
  return (
    <>
      <PillBar label={t("figures.which")}>
        <Pill
          icon="chevron-down"
          text={region}
          label={t("regions.switch", { name: region })}
          onPress={() => setSheet("region")}
        />
        <Pill
          icon="chevron-down"
          text={name}
          label={t("figures.switchPeriod", { name })}
          onPress={() => currentMonth && setSheet("period")}
        />
      </PillBar>
      <Sheet open={sheet === "region"} title={t("regions.pick")} short onClose={close}>
        <View className="figures-choices">
          <RadioList
            label={t("regions.pick")}
            options={regions}
            chosen={regionCode}
            onChoose={(code) => {
              onRegion(code);
              close();
            }}
          />
        </View>
      </Sheet>
      <Sheet open={sheet === "period"} title={t("figures.period")} onClose={close}>
        {lists.map(([label, periods]) => (
          <View key={label} className="figures-choices">
            <View className="small t2 figures-choices-label">{label}</View>
            <RadioList label={label} options={periods} chosen={code} onChoose={choosePeriod} />
          </View>
        ))}
      </Sheet>
    </>
  );
}
