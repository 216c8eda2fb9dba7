import "@/shared/i18n/all-messages";
import { useCallback, useEffect, useRef, useState } from "react";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { ReplyFinder } from "@/features/replies/components/reply-finder";
import { lookFor } from "@/features/replies/looked-for";
import { useSearchHistory } from "@/features/replies/search-history";
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

/** `search`: one came to type. What is typed stands in no address. */
export default function ReplyList() {
  const { code } = useCurrentRegion();
  const searching = usePageParam("search") !== "";
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), pause);
  const history = useSearchHistory();
  // Out of a ref: rows that were given another function with every key would all be drawn anew.
  const now = useRef(typed);
  now.current = typed;
  const { add } = history;
  const remember = useCallback(() => {
    add(now.current);
    lookFor(now.current);
  }, [add]);
  // A reply that is opened from elsewhere afterwards was not looked for by these words.
  useEffect(() => () => lookFor(""), []);
  const field = (
    <SearchField
      value={typed}
      placeholder={t("replies.search")}
      maxLength={longest}
      focus={searching}
      onChange={setTyped}
      onConfirm={remember}
    />
  );
  return (
    <Page title={t("replies.title")} top={field}>
      {searching && typed === "" && <SearchMemory history={history} onSearch={setTyped} />}
      <ReplyFinder key={code} regionCode={code} q={q} onOpen={remember} />
    </Page>
  );
}
