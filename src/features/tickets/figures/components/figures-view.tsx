import { useQuery } from "@tanstack/react-query";
import { type FiguresAsked, ticketFiguresQuery } from "@/shared/api/ticket-figures-query";
import { ReadState } from "@/shared/ui/read-state";
import { SampleNote } from "@/shared/ui/sample-note";
import { Breakdown } from "./breakdown";
import { HistoryCard } from "./history-card";
import { RatesCard } from "./rates-card";

/** The figures of a region's tickets over some months, and what older reports printed. */
export function FiguresView({ asked }: { asked: FiguresAsked }) {
  const read = useQuery(ticketFiguresQuery(asked, "month"));
  return (
    <ReadState read={read} cards={[11, 8]}>
      {(figures) => (
        <>
          {figures.sample && <SampleNote />}
          <RatesCard figures={figures} />
          <Breakdown asked={asked} />
          <HistoryCard history={figures.history} />
        </>
      )}
    </ReadState>
  );
}
