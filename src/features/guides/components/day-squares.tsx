import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";

/** Up to here a day is a square; a longer limit is a bar. */
const most = 20;

/** Promised of statutory days as a drawing, with the same said in words. */
export function DaySquares({ promised, statutory }: { promised: number; statutory: number }) {
  const words = spoken({ role: "img", label: t("guides.daysOf", { promised, statutory }) });
  if (statutory > most) {
    return (
      <View className="share" {...words}>
        <View className="share-on" style={{ width: `${Math.round((promised / statutory) * 100)}%` }} />
      </View>
    );
  }
  const days = Array.from({ length: statutory }, (_, index) => index + 1);
  return (
    <View className="squares" {...words}>
      {days.map((day) => (
        <View key={day} className={day <= promised ? "square square-on" : "square"} />
      ))}
    </View>
  );
}
