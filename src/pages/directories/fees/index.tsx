import "@/shared/i18n/all-messages";
import { useState } from "react";
import { FeeFinder } from "@/features/directories/components/fee-finder";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { SearchField } from "@/shared/ui/search-field";

/** Characters; the contract's limit for `q`. */
const longest = 60;

/** Milliseconds without a key press before the backend is asked. */
const pause = 250;

export default function Fees() {
  // A guide of another place leads to that place's directory.
  const chosen = useRegionChoice((state) => state.code);
  const code = usePageParam("region") || chosen;
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), pause);
  return (
    <Page
      title={t("directories.fees")}
      top={
        <SearchField value={typed} placeholder={t("fees.search")} maxLength={longest} onChange={setTyped} />
      }
    >
      <FeeFinder regionCode={code} q={q} />
    </Page>
  );
}
