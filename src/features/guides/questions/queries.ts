import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

const hour = 60 * 60 * 1000;

/** The question flows that a region offers, the commonest need first. */
export const questionFlowsQuery = (region: string) =>
  queryOptions({
    queryKey: ["question-flows", region],
    queryFn: ({ signal }) => read("/v1/question-flows", { region }, signal),
    staleTime: hour,
  });

/** One flow with all its questions and outcomes. */
export const questionFlowQuery = (region: string, flowId: string) =>
  queryOptions({
    queryKey: ["question-flow", region, flowId],
    queryFn: ({ signal }) => read("/v1/question-flows/{flowId}", { flowId, region }, signal),
    staleTime: hour,
  });
