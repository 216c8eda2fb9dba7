import type { components } from "@contract/schema";
import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";
import { signedIn } from "@/shared/api/session";

type Schemas = components["schemas"];
export type Survey = Schemas["Survey"];
export type SurveySummary = Schemas["SurveySummary"];
export type SurveyKind = Schemas["SurveyKind"];

/** Surveys, or comments, of a page of a list. */
const pageSize = 20;

/** Who is signed in sees what is one's own beside it: that is kept for this person alone. */
const keyOf = (...parts: readonly string[]) => (signedIn() ? personalKey(...parts) : parts);

/** Surveys of a region, those open now first; of one kind, or all with an empty one. */
export const surveysQuery = (region: string, kind: SurveyKind | "") =>
  infiniteQueryOptions({
    queryKey: keyOf("surveys", region, kind),
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === "" ? {} : { cursor: pageParam };
      const only = kind === "" ? {} : { kind };
      return read("/v1/surveys", { region, limit: pageSize, ...only, ...cursor }, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** One survey. */
export const surveyQuery = (surveyId: string) =>
  queryOptions({
    queryKey: keyOf("survey", surveyId),
    queryFn: ({ signal }) => read("/v1/surveys/{surveyId}", { surveyId }, signal),
  });

/** Public comments on a section of a draft; with an empty one, on all of it. */
export const commentsQuery = (surveyId: string, section: string) =>
  infiniteQueryOptions({
    queryKey: ["survey-comments", surveyId, section],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === "" ? {} : { cursor: pageParam };
      const only = section === "" ? {} : { section };
      return read(
        "/v1/surveys/{surveyId}/comments",
        { surveyId, limit: pageSize, ...only, ...cursor },
        signal,
      );
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** Puts a survey that was just answered where its reads find it; lists tell it too. */
export function rememberAnswer(client: QueryClient, survey: Survey): void {
  client.setQueryData(surveyQuery(survey.id).queryKey, survey);
  void client.invalidateQueries({ queryKey: keyOf("surveys") });
}
