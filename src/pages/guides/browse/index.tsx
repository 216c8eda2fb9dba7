import "@/shared/i18n/all-messages";
import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { type BrowseBy, ValueLinks } from "@/features/guides/components/value-links";
import { WindowZones } from "@/features/guides/components/window-zones";
import { withChoice } from "@/features/guides/filter-choice";
import { useGuides } from "@/features/guides/use-guides";
import { hallQuery } from "@/features/halls/queries";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { Skeleton } from "@/shared/ui/skeleton";

type Facets = components["schemas"]["GuideFacets"];

const facetOf = { theme: "themes", event: "events", department: "departments" } as const;

const shape = [2, 2, 2, 2, 2, 2];

function isListed(by: string): by is keyof typeof facetOf {
  return by in facetOf;
}

function Windows({ hallId, windows }: { hallId: string | undefined; windows: Facets["windows"] }) {
  const { data, isLoading } = useQuery({ ...hallQuery(hallId ?? ""), enabled: hallId !== undefined });
  // Where the hall cannot be read its windows stand in one list.
  return isLoading ? <Skeleton cards={shape} /> : <WindowZones zones={data?.zones ?? []} windows={windows} />;
}

/** All themes, life events, departments or windows with their counts. */
export default function BrowseGuides() {
  const { code, region } = useCurrentRegion();
  const asked = usePageParam("by");
  const audience = usePageParam("audience");
  const by: BrowseBy = isListed(asked) || asked === "window" ? asked : "theme";
  const read = useGuides(code, "", withChoice({}, "audience", audience));
  return (
    <Page title={t(`browse.${by}`)}>
      <ReadState read={read} cards={shape}>
        {({ facets }) =>
          by === "window" ? (
            <Windows hallId={region?.hallId} windows={facets.windows} />
          ) : (
            <ValueLinks
              by={by}
              values={facets[facetOf[by]].filter(({ count }) => count > 0)}
              audience={audience}
            />
          )
        }
      </ReadState>
    </Page>
  );
}
