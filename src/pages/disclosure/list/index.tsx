import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { PublicationFinder } from "@/features/disclosure/publications/components/publication-finder";
import { columnsQuery } from "@/features/disclosure/publications/queries";
import { useSearchHistory } from "@/features/disclosure/publications/search-history";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { SearchField } from "@/shared/ui/search-field";
import { SearchMemory } from "@/shared/ui/search-memory";

/** Characters; the contract's limit for `q`. */
const longest = 60;

/** Milliseconds without a key press before the list changes. */
const pause = 250;

/** `column`: the column that the page stands for; `search`: one came to type. What is typed stands in no address. */
export default function PublicationList() {
  const { code } = useCurrentRegion();
  const column = usePageParam("column");
  const searching = usePageParam("search") !== "";
  const [fixed] = useState(() => (column === "" ? {} : { column }));
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), pause);
  const history = useSearchHistory();
  const { data } = useQuery(columnsQuery(code));
  const name = data?.items.find((one) => one.code === column)?.name;
  // Out of a ref: rows that were given another function with every key would all be drawn anew.
  const now = useRef(typed);
  now.current = typed;
  const { add } = history;
  const remember = useCallback(() => add(now.current), [add]);
  const field = (
    <SearchField
      value={typed}
      placeholder={name ? t("publications.searchIn", { name }) : t("publications.search")}
      maxLength={longest}
      focus={searching}
      onChange={setTyped}
      onConfirm={remember}
    />
  );
  return (
    <Page title={name ?? t("publications.title")} top={field}>
      {searching && typed === "" && <SearchMemory history={history} onSearch={setTyped} />}
      <PublicationFinder key={code} regionCode={code} q={q} fixed={fixed} onOpen={remember} />
    </Page>
  );
}
