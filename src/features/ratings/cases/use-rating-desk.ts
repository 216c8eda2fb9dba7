// Everything one can do on a rating's page: which sheet is open, and the tap that sends it.
import type { components } from "@contract/schema";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { personalKey } from "@/shared/api/personal";
import { write } from "@/shared/api/request";
import { useCaseAction } from "@/shared/api/use-case-action";
import { useSubscribe } from "@/shared/api/use-subscribe";
import { type Rating, ratingQuery } from "../queries";
import { restoreRateDraft } from "../rate/restore-draft";
import { ratingDrafts, writtenFor } from "./action-drafts";

type RatingAction = components["schemas"]["RatingAction"];
type RatingActionName = RatingAction["action"];

const toldOf = ["rating-answered", "rating-confirm-due", "rating-reviewed"] as const;

function useRatingAction({ id, version: shown }: Rating) {
  const client = useQueryClient();
  const { queryKey } = ratingQuery(id);
  return useCaseAction<RatingAction, Rating>({
    version: shown,
    send: ({ body, version, key }) =>
      write("/v1/ratings/{ratingId}/actions", body, key, { params: { ratingId: id }, version }),
    onAnswer: (answer, { action }) => {
      client.setQueryData(queryKey, answer);
      ratingDrafts.clear(id, writtenFor[action] ?? []);
      if (action === "take-back") restoreRateDraft(answer);
      for (const name of ["ratings", "rateables", "rating-offer", "messages"])
        void client.invalidateQueries({ queryKey: personalKey(name) });
    },
    onMovedOn: () => void client.invalidateQueries({ queryKey }),
  });
}

/** The desk: `open` rises the sheet of an action, `send` does it and lowers the sheet once it is answered. */
export function useRatingDesk(rating: Rating) {
  const action = useRatingAction(rating);
  const subscribe = useSubscribe(toldOf);
  const [sheet, setSheet] = useState<RatingActionName>();
  const close = () => setSheet(undefined);
  const send = (body: RatingAction) => {
    const act = () => action.act(body, close);
    // Then others act again, so it is worth asking to be told. WeChat asks only straight after the tap.
    if (body.action === "not-satisfied") void subscribe().then(act);
    else act();
  };
  return {
    action,
    allowed: (name: RatingActionName) => rating.allowedActions.find((one) => one.action === name),
    sheet,
    open: setSheet,
    close,
    send,
  };
}

export type RatingDeskView = ReturnType<typeof useRatingDesk>;
