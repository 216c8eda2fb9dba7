import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Pressable } from "@/shared/ui/pressable";
import type { Answered } from "../walk";
import "./answered-list.scss";

interface AnsweredListProps {
  answered: readonly Answered[];
  /** Goes back to the question of that place, from 0; what was answered before it stays. */
  onBackTo: (place: number) => void;
}

/** What was answered so far; each answer can be changed. */
export function AnsweredList({ answered, onBackTo }: AnsweredListProps) {
  if (answered.length === 0) return null;
  return (
    <View className="stack-item">
      {answered.map(({ question, choice }, place) => (
        <Pressable
          key={question.id}
          className="answered small"
          label={t("questions.change", { question: question.text, answer: choice.text })}
          onPress={() => onBackTo(place)}
        >
          <View className="answered-text">
            <Text className="t2 answered-question">{question.text}</Text>
            <Text>{choice.text}</Text>
          </View>
          <Text className="answered-change">{t("questions.edit")}</Text>
        </Pressable>
      ))}
    </View>
  );
}
