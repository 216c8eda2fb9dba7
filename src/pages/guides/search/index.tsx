import { View } from "@tarojs/components";
import { useState } from "react";
import { GuideFinder } from "@/features/guides/components/guide-finder";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { Page } from "@/shared/ui/page";
import { SearchField } from "@/shared/ui/search-field";

/** Characters; the contract's limit for `q`. */
const longest = 60;

/** Milliseconds without a key press before the backend is asked. */
const pause = 250;

export default function SearchGuides() {
  const { code, region } = useCurrentRegion();
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), pause);
  return (
    <Page
      title={region ? t("guides.searchIn", { name: region.name }) : t("guides.title")}
      top={
        <SearchField value={typed} placeholder={t("guides.search")} maxLength={longest} onChange={setTyped} />
      }
    >
      <GuideFinder regionCode={code} q={q} />
      <View className="search-end">
        <HotlineRow title={t("hotline.notFound")} text={t("hotline.notFoundAbout")} />
      </View>
    </Page>
  );
}
