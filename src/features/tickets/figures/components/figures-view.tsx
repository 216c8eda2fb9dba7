import { useQuery } from "@tanstack/react-query";
import { ReadState } from "@/shared/ui/read-state";
import { type FiguresAsked, figuresQuery } from "../queries";
import { Breakdown } from "./breakdown";
import { HistoryCard } from "./history-card";
import { RatesCard } from "./rates-card";

/** The figures of a region's tickets over some months, and what older reports printed. */
export function FiguresView({ asked }: { asked: FiguresAsked }) {
  const read = useQuery(figuresQuery(asked, "month"));
  return (
    <ReadState read={read} cards={[11, 8]}>
      {(figures) => (
        <>
          <RatesCard figures={figures} />
          <Breakdown asked={asked} />
          <HistoryCard history={figures.history} />
        </>
      )}
    </ReadState>
  );
}
