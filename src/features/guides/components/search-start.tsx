import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Heading } from "@/shared/ui/heading";
import { Pill } from "@/shared/ui/pill";
import { SearchMemory } from "@/shared/ui/search-memory";
import { useGuidePack } from "../pack/pack-at-hand";
import { useSearchHistory } from "../search-history";
import { MostWanted } from "./most-wanted";

/** While nothing is typed: what one searched for before, what people here say, and what they look up most. */
export function SearchStart({
  regionCode,
  onSearch,
}: {
  regionCode: string;
  onSearch: (text: string) => void;
}) {
  const history = useSearchHistory();
  const { words } = useGuidePack(regionCode);
  return (
    <>
      <SearchMemory history={history} onSearch={onSearch} />
      {words.length > 0 && (
        <View className="memory" {...spoken({ role: "group", label: t("search.common") })}>
          <View className="memory-head">
            <Heading level={2}>{t("search.common")}</Heading>
          </View>
          <View className="memory-words">
            {words.map((word) => (
              <Pill key={word} text={word} onPress={() => onSearch(word)} />
            ))}
          </View>
        </View>
      )}
      <MostWanted regionCode={regionCode} filters={{}} />
    </>
  );
}
