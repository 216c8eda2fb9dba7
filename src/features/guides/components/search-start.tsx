import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Heading } from "@/shared/ui/heading";
import { Pill } from "@/shared/ui/pill";
import { useGuidePack } from "../pack/pack-at-hand";
import { MostWanted } from "./most-wanted";
import { SearchMemory } from "./search-memory";

/** While nothing is typed: what one searched for before, what people here say, and what they look up most. */
export function SearchStart({
  regionCode,
  onSearch,
}: {
  regionCode: string;
  onSearch: (text: string) => void;
}) {
  const { words } = useGuidePack(regionCode);
  return (
    <>
      <SearchMemory onSearch={onSearch} />
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
