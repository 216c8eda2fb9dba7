import { Fragment } from "react";
import { type Read, ReadState } from "@/shared/ui/read-state";
import type { Chart } from "../chart";
import { ChartCard } from "./chart-card";

interface ChartListProps {
  read: Read<Chart[]>;
  head: readonly string[];
  /** The page says already that it shows what was kept. */
  quiet?: boolean;
}

/** The charts of one read, in each of its states. */
export function ChartList({ read, head, quiet = false }: ChartListProps) {
  const isError = read.isError && !(quiet && read.data !== undefined);
  return (
    <ReadState read={{ ...read, isError }} cards={[7]}>
      {(charts) => (
        <Fragment>
          {charts.map((chart) => (
            <ChartCard key={chart.id} chart={chart} head={head} />
          ))}
        </Fragment>
      )}
    </ReadState>
  );
}
