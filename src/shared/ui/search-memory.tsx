import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import type { SearchHistory } from "@/shared/platform/search-history";
import { spoken } from "./a11y";
import { ForgetSheet } from "./forget-sheet";
import { Heading } from "./heading";
import { Pill } from "./pill";
import { Pressable } from "./pressable";
import "./search-memory.scss";

interface SearchMemoryProps {
  history: SearchHistory;
  onSearch: (text: string) => void;
}

/** What one searched for before: to search again, or, while clearing, to forget. */
export function SearchMemory({ history, onSearch }: SearchMemoryProps) {
  const { texts, forget, forgetAll } = history;
  const [clearing, setClearing] = useState(false);
  const [asking, setAsking] = useState(false);
  if (texts.length === 0) return null;
  return (
    <View className="memory" {...spoken({ role: "group", label: t("search.history") })}>
      <View className="memory-head">
        <Heading level={2}>{t("search.history")}</Heading>
        <View className="memory-acts">
          {clearing && (
            <Pressable className="memory-act" onPress={() => setAsking(true)}>
              <Text>{t("search.forgetAll")}</Text>
            </Pressable>
          )}
          <Pressable className="memory-act" onPress={() => setClearing(!clearing)}>
            <Text>{t(clearing ? "search.done" : "search.forget")}</Text>
          </Pressable>
        </View>
      </View>
      <View className="memory-words">
        {texts.map((text) => (
          <Pill
            key={text}
            text={text}
            {...(clearing ? { icon: "close", label: t("search.forgetOne", { text }) } : {})}
            onPress={() => (clearing ? forget(text) : onSearch(text))}
          />
        ))}
      </View>
      <ForgetSheet
        open={asking}
        count={texts.length}
        onForget={forgetAll}
        onClose={() => {
          setAsking(false);
          setClearing(false);
        }}
      />
    </View>
  );
}
