import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { monthName } from "@/shared/ui/months";
import type { Read } from "@/shared/ui/read-state";
import { ReadState } from "@/shared/ui/read-state";
import { SampleNote } from "@/shared/ui/sample-note";
import { Section } from "@/shared/ui/section";
import type { Chart } from "../chart";
import { flowChart } from "../charts/flow-chart";
import { headOf, isEmpty } from "../month-words";
import type { CaseFigures } from "../queries";
import type { Sheaf } from "../use-saving";
import { ChartCard } from "./chart-card";
import { ChartList } from "./chart-list";
import { AllTables, MoreFigures } from "./month-rows";

interface MonthViewProps {
  region: string;
  read: Read<CaseFigures>;
  /** The charts under the first; the last read is what older reports printed. */
  parts: readonly Read<Chart[]>[];
  sheaf: Sheaf | undefined;
}

/** A month that is still to come, as a wrong link may name it. */
export function NotBegun({ month, onNewest }: { month: string; onNewest: () => void }) {
  return (
    <Message icon="table" title={t("statistics.future", { month: monthName(month) })}>
      <View className="message-act">
        <Button text={t("statistics.newest")} onPress={onNewest} />
      </View>
    </Message>
  );
}

/** A month in charts. */
export function MonthView({ region, read, parts, sheaf }: MonthViewProps) {
  return (
    <ReadState read={read} cards={[7, 8, 6]}>
      {(figures) => {
        const head = headOf(region, figures);
        const [reports] = parts.slice(-1);
        return (
          <>
            {figures.sample && <SampleNote />}
            {isEmpty(figures) ? (
              <Message
                icon="table"
                title={t("statistics.nothing", { month: monthName(figures.to) })}
                text={t("statistics.nothingAbout")}
              />
            ) : (
              <>
                <ChartCard chart={flowChart(figures)} head={head} />
                {keyed(parts.slice(0, -1)).map(({ key, item }) => (
                  <ChartList key={key} read={item} head={head} quiet={read.isError} />
                ))}
              </>
            )}
            <MoreFigures />
            {reports && (
              <Section title={t("statistics.reports")}>
                <ChartList read={reports} head={[t("statistics.reports")]} quiet={read.isError} />
              </Section>
            )}
            <AllTables sheaf={sheaf} />
          </>
        );
      }}
    </ReadState>
  );
}
