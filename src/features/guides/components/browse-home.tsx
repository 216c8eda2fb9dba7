import type { components } from "@contract/schema";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { useElder } from "@/shared/ui/skin";
import { useAudience } from "../audience-store";
import { useGuides } from "../use-guides";
import { AudienceSwitch } from "./audience-switch";
import { EventGrid } from "./event-grid";
import { MostWanted } from "./most-wanted";
import { ThemeGrid } from "./theme-grid";
import { type BrowseBy, ValueLinks } from "./value-links";

/** Values shown before one asks for all; large text shows the first of them, and the way to the rest. */
const few = { theme: 8, department: 4 };
const fewer = { theme: 4, department: 2 };

interface PartProps {
  by: BrowseBy;
  audience: string;
  /** How many values there are in all. */
  total: number;
  children: ReactNode;
}

function Part({ by, audience, total, children }: PartProps) {
  const more = {
    text: t("browse.all", { total }),
    onPress: () => openPage("guides/browse", { by, audience }),
  };
  return (
    <Section title={t(`browse.${by}`)} more={more}>
      {children}
    </Section>
  );
}

interface BrowseHomeProps {
  regionCode: string;
  /** Stands between departments and the guides looked up most: the windows of the hall. */
  windows?: (facets: components["schemas"]["GuideFacets"]) => ReactNode;
}

/** All ways to a guide other than typing: life events, themes, departments, windows, what others look up. */
export function BrowseHome({ regionCode, windows }: BrowseHomeProps) {
  const audience = useAudience((state) => state.audience);
  const shown = useElder() ? fewer : few;
  const read = useGuides(regionCode, "", { audience });
  return (
    <>
      <AudienceSwitch />
      <ReadState read={read} cards={[6, 8, 6]}>
        {({ facets }) => (
          <>
            <EventGrid
              events={facets.events.filter((event) => event.audience === audience && event.count > 0)}
            />
            <Part by="theme" audience={audience} total={facets.themes.length}>
              <ThemeGrid themes={facets.themes.slice(0, shown.theme)} audience={audience} />
            </Part>
            <Part by="department" audience={audience} total={facets.departments.length}>
              <ValueLinks
                by="department"
                values={facets.departments.slice(0, shown.department)}
                audience={audience}
              />
            </Part>
            {windows?.(facets)}
            <MostWanted regionCode={regionCode} filters={{ audience }} />
          </>
        )}
      </ReadState>
    </>
  );
}
