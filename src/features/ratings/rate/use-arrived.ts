import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ratingQuery } from "../queries";
import { forgetArrived, useRateDrafts } from "./drafts";
import { sweepMedia } from "./sweep-media";

/** Calls back once with the id of the rating when the draft arrives while the page is open. */
export function useArrived(subject: string, onArrived: (id: string) => void): void {
  const client = useQueryClient();
  const rating = useRateDrafts(({ arrived }) => arrived[subject]);
  useEffect(() => {
    if (!rating) return;
    client.setQueryData(ratingQuery(rating.id).queryKey, rating);
    forgetArrived(subject);
    void sweepMedia();
    onArrived(rating.id);
  });
}
