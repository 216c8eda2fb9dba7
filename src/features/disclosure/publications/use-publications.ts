import type { components } from "@contract/schema";
import { type PagedRead, usePagedRead } from "@/shared/ui/paged-read";
import type { PublicationFilters } from "./filters";
import { publicationsQuery } from "./queries";

type Page = components["schemas"]["PublicationPage"];

/** Publications of a region for what was typed and chosen. */
export function usePublications(regionCode: string, q: string, filters: PublicationFilters): PagedRead<Page> {
  return usePagedRead(publicationsQuery(regionCode, q, filters));
}
