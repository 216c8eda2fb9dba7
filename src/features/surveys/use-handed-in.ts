import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type OutboxItem, post, takeOut, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { answerBody } from "./body";
import { emptyDraft, useDraft, useSurveyDrafts } from "./drafts";
import { rememberAnswer, type Survey, surveyQuery } from "./queries";

const path = "/v1/surveys/{surveyId}/answers";

/** What was handed in of a survey and is still in the outbox. */
export function useHandedIn(surveyId: string): OutboxItem | undefined {
  const { key } = useDraft(surveyId);
  return useOutbox(({ items }) => items.find((item) => key !== "" && item.key === key));
}

/** Answers that have arrived: from then on the survey is answered, and its draft goes. */
export function useSettling(): void {
  const client = useQueryClient();
  const items = useOutbox(({ items: all }) => all);
  useEffect(() => {
    for (const { key, path: sentTo, params, state, answer } of items) {
      if (sentTo !== path) continue;
      // It may have closed meanwhile.
      if (state === "refused")
        void client.invalidateQueries({ queryKey: surveyQuery(params?.surveyId ?? "").queryKey });
      if (state !== "done") continue;
      const survey = answer as Survey;
      rememberAnswer(client, survey);
      useSurveyDrafts.getState().drop(survey.id);
      takeOut(key);
    }
  }, [client, items]);
}

/** Hands the answers in: once per intention, and at once if there is a network. */
export function submitAnswers(survey: Survey): void {
  const { drafts, keyOf } = useSurveyDrafts.getState();
  const body = answerBody(survey, drafts[survey.id] ?? emptyDraft);
  post(path, body, keyOf(survey.id), { params: { surveyId: survey.id } });
  void sendOutbox();
}

/** Takes back out of the outbox what is not sent, so that one can write on; other words are another intention. */
export function unsubmitAnswers(surveyId: string): void {
  const { drafts, change } = useSurveyDrafts.getState();
  if (takeOut(drafts[surveyId]?.key ?? "")) change(surveyId, { key: "" });
}
