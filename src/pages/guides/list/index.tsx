import "@/shared/i18n/all-messages";
import type { components } from "@contract/schema";
import type { GuideFilters } from "@contract/search/filters";
import { useState } from "react";
import { GuideFinder } from "@/features/guides/components/guide-finder";
import { withChoice } from "@/features/guides/filter-choice";
import { useGuides } from "@/features/guides/use-guides";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";

/** What a list may stand for. */
const subjects = ["theme", "event", "department", "window"] as const;

/** Name of what the list stands for, as the answer has it: an address can be made by anybody. */
function nameOf(facets: components["schemas"]["GuideFacets"], fixed: GuideFilters): string | undefined {
  const subject = subjects.find((name) => fixed[name] !== undefined);
  return subject && facets[`${subject}s`].find(({ code }) => code === fixed[subject])?.name;
}

/** Guides of one theme, life event, department or window, or all of a region. */
export default function GuideListPage() {
  const { code } = useCurrentRegion();
  const audience = usePageParam("audience");
  const asked = {
    theme: usePageParam("theme"),
    event: usePageParam("event"),
    department: usePageParam("department"),
    window: usePageParam("window"),
  };
  const [fixed] = useState(() =>
    subjects.reduce<GuideFilters>((filters, name) => withChoice(filters, name, asked[name]), {}),
  );
  const initial = withChoice({}, "audience", audience);
  // What the list below begins with, so that nothing is asked for twice.
  const { data } = useGuides(code, "", { ...initial, ...fixed });
  const isAll = Object.keys(fixed).length === 0;
  const title = data && nameOf(data.facets, fixed);
  return (
    <Page title={title ?? t(isAll ? "guides.allTitle" : "guides.title")}>
      <GuideFinder key={code} regionCode={code} q="" fixed={fixed} initial={initial} />
    </Page>
  );
}
