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
