import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { LinedRows } from "@/shared/ui/card";
import { Icon } from "@/shared/ui/icon";
import { Marked } from "@/shared/ui/marked";
import { Pressable } from "@/shared/ui/pressable";
import { useSuggestions } from "../use-suggestions";
import "./suggestion-list.scss";

type Suggestion = components["schemas"]["GuideSuggestion"];

interface SuggestionListProps {
  regionCode: string;
  typed: string;
  /** A word or a department was chosen. */
  onSearch: (text: string) => void;
  /** A guide is opened right away. */
  onOpen: () => void;
}

/** What one may be about to type: words search, the name of a matter opens its guide. */
export function SuggestionList({ regionCode, typed, onSearch, onOpen }: SuggestionListProps) {
  const suggestions = useSuggestions(regionCode, typed);
  if (suggestions.length === 0) return null;
  const choose = ({ text, guideId }: Suggestion) => {
    if (!guideId) return onSearch(text);
    onOpen();
    openPage("guides/detail", { id: guideId });
  };
  return (
    <View
      className="card stack-item suggestions"
      {...spoken({ role: "group", label: t("search.suggested") })}
    >
      <LinedRows>
        {suggestions.map((suggestion) => (
          <Pressable
            key={`${suggestion.kind}${suggestion.text}`}
            className="suggestion"
            role={suggestion.guideId ? "link" : "button"}
            onPress={() => choose(suggestion)}
          >
            <Icon name={suggestion.guideId ? "apply" : "search"} size={18} className="suggestion-icon" />
            <View className="suggestion-text">
              <Marked text={suggestion.text} ranges={suggestion.ranges} />
            </View>
            {suggestion.kind === "department" && (
              <Text className="small t3">{t("guides.filter.department")}</Text>
            )}
          </Pressable>
        ))}
      </LinedRows>
    </View>
  );
}
