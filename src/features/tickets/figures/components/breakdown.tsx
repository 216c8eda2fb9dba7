import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { type FiguresAsked, type TicketFigures, ticketFiguresQuery } from "@/shared/api/ticket-figures-query";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { type RateName, rateNames } from "@/shared/ui/ticket-rates";
import { RateChart } from "./rate-chart";

const groupings = [
  "month",
  "department",
  "kind",
  "channel",
  "division",
] as const satisfies TicketFigures["by"][];

/** One rate, by month, department, kind, channel or 苏木镇. */
export function Breakdown({ asked }: { asked: FiguresAsked }) {
  const [by, setBy] = useState<TicketFigures["by"]>("month");
  const [rate, setRate] = useState<RateName>("punctual");
  const read = useQuery(ticketFiguresQuery(asked, by));
  return (
    <Section title={t("figures.apart")}>
      <PillBar label={t("figures.by")}>
        {groupings.map((one) => (
          <Pill key={one} text={t(`figures.by.${one}`)} on={one === by} onPress={() => setBy(one)} />
        ))}
      </PillBar>
      <PillBar label={t("figures.rate")}>
        {rateNames.map((one) => (
          <Pill key={one} text={t(`figures.${one}`)} on={one === rate} onPress={() => setRate(one)} />
        ))}
      </PillBar>
      <ReadState read={read} cards={[8]}>
        {(figures) => (
          <Card>
            <View className="card-pad">
              <RateChart key={`${by}-${rate}`} figures={figures} rate={rate} />
            </View>
          </Card>
        )}
      </ReadState>
    </Section>
  );
}
