import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { type FiguresAsked, type RatingFigures, ratingFiguresQuery } from "../queries";
import { type RateName, rateNames } from "../rates";
import { RowChart } from "./row-chart";

const groupings = ["department", "window", "guide", "month"] as const satisfies RatingFigures["by"][];

/** One rate, by department, window, guide or month. */
export function Breakdown({ asked }: { asked: FiguresAsked }) {
  const [by, setBy] = useState<RatingFigures["by"]>("department");
  const [rate, setRate] = useState<RateName>("good");
  const read = useQuery(ratingFiguresQuery(asked, by));
  return (
    <Section title={t("figures.apart")}>
      <PillBar label={t("figures.by")}>
        {groupings.map((one) => (
          <Pill key={one} text={t(`ratings.by.${one}`)} on={one === by} onPress={() => setBy(one)} />
        ))}
      </PillBar>
      <PillBar label={t("figures.rate")}>
        {rateNames.map((one) => (
          <Pill key={one} text={t(`ratings.rates.${one}`)} on={one === rate} onPress={() => setRate(one)} />
        ))}
      </PillBar>
      <ReadState read={read} cards={[8]}>
        {(figures) => (
          <Card>
            <View className="card-pad">
              <RowChart key={`${by}-${rate}`} figures={figures} rate={rate} />
            </View>
          </Card>
        )}
      </ReadState>
    </Section>
  );
}
