import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Pressable } from "@/shared/ui/pressable";
import "./found-head.scss";

interface CorrectionProps {
  typed: string;
  corrected: string;
  /** Searches for what was typed after all. */
  onKeep: () => void;
}

/** What was searched for in place of a wrong character, and the way back. */
export function Correction({ typed, corrected, onKeep }: CorrectionProps) {
  return (
    <View className="small correction" {...spoken({ role: "status" })}>
      <View className="correction-words">{t("search.corrected", { word: corrected })}</View>
      <Pressable className="correction-back" onPress={onKeep}>
        <Text>{t("search.keep", { word: typed })}</Text>
      </Pressable>
    </View>
  );
}
