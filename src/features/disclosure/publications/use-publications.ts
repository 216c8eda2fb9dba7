import type { components } from "@contract/schema";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type PagedRead, pagedRead } from "@/shared/ui/paged-read";
import type { PublicationFilters } from "./filters";
import { publicationsQuery } from "./queries";

type Page = components["schemas"]["PublicationPage"];

/** Publications of a region for what was typed and chosen. */
export function usePublications(regionCode: string, q: string, filters: PublicationFilters): PagedRead<Page> {
  const queryClient = useQueryClient();
  const query = publicationsQuery(regionCode, q, filters);
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void queryClient.resetQueries({ queryKey: query.queryKey }));
}
