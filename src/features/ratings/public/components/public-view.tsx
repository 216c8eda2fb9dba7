import { useQuery } from "@tanstack/react-query";
import { ReadState } from "@/shared/ui/read-state";
import { type FiguresAsked, ratingFiguresQuery } from "../queries";
import { Breakdown } from "./breakdown";
import { RectificationList } from "./rectification-list";
import { TotalsCard } from "./totals-card";

/** 公开的评价 of a region over some months, and what bad ratings changed. */
export function PublicView({ asked }: { asked: FiguresAsked }) {
  const read = useQuery(ratingFiguresQuery(asked, "department"));
  return (
    <>
      <ReadState read={read} cards={[9, 6]}>
        {(figures) => (
          <>
            <TotalsCard figures={figures} />
            {figures.total.counts && <Breakdown asked={asked} />}
          </>
        )}
      </ReadState>
      <RectificationList region={asked.region} />
    </>
  );
}
