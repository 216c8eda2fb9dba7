import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

const minute = 60_000;

/** A hall with its zones, hours and how it is now; asked again each minute, since queues move. */
export const hallQuery = (hallId: string) =>
  queryOptions({
    queryKey: ["halls", hallId],
    queryFn: ({ signal }) => read("/v1/halls/{hallId}", { hallId }, signal),
    staleTime: minute,
    refetchInterval: minute,
  });

/** Every place of a region where matters are handled or passed on. */
export const servicePointsQuery = (region: string) =>
  queryOptions({
    queryKey: ["service-points", region],
    queryFn: ({ signal }) => read("/v1/service-points", { region }, signal),
    staleTime: 5 * minute,
  });
