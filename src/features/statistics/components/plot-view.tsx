import { Bars } from "@/shared/ui/bars";
import { LineChart } from "@/shared/ui/line-chart";
import type { Plot } from "../chart";
import { BigRates } from "./big-rates";

/** A chart's drawing. */
export function PlotView({ plot }: { plot: Plot }) {
  if (plot.kind === "line") return <LineChart {...plot.line} />;
  return plot.kind === "rates" ? <BigRates rates={plot.rates} /> : <Bars bars={plot.bars} />;
}
