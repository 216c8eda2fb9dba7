import "@/shared/i18n/all-messages";
import { useState } from "react";
import { AgencyFinder } from "@/features/disclosure/publications/components/agency-finder";
import { RequestCard } from "@/features/disclosure/publications/components/request-card";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { Page } from "@/shared/ui/page";
import { SearchField } from "@/shared/ui/search-field";

/** Characters; the contract's limit for `q`. */
const longest = 200;

/** Milliseconds without a key press before the agencies are asked about. */
const pause = 300;

export default function DisclosureAgencies() {
  const { code } = useCurrentRegion();
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), pause);
  const field = (
    <SearchField
      value={typed}
      placeholder={t("agencies.search")}
      maxLength={longest}
      focus={false}
      onChange={setTyped}
    />
  );
  return (
    <Page title={t("agencies.title")} top={field}>
      <AgencyFinder regionCode={code} q={q} />
      <RequestCard />
      <HotlineRow />
    </Page>
  );
}
