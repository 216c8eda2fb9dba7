import "@/shared/i18n/all-messages";
import type { GuideFilters } from "@contract/search/filters";
import { useState } from "react";
import { GuideFinder } from "@/features/guides/components/guide-finder";
import { withChoice } from "@/features/guides/filter-choice";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";

/** What a list may stand for. */
const subjects = ["theme", "event", "department", "window"] as const;

/** Guides of one theme, life event, department or window, or all of a region. */
export default function GuideListPage() {
  const { code } = useCurrentRegion();
  const title = usePageParam("title");
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
  return (
    <Page title={title || t("guides.allTitle")}>
      <GuideFinder
        key={code}
        regionCode={code}
        q=""
        fixed={fixed}
        initial={withChoice({}, "audience", audience)}
      />
    </Page>
  );
}
