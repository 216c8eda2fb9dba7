import { View } from "@tarojs/components";
import { useEffect, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import "./skeleton.scss";

/** After this long, in milliseconds, waiting without words is unfriendly. */
const patience = 3000;

interface SkeletonProps {
  /** The cards of the page to come, each as its number of lines. */
  cards: number[];
}

function shapes(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `shape-${place}`);
}

/** The page's own shape while it loads; after 3 s it says what it waits for. */
export function Skeleton({ cards }: SkeletonProps) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View {...spoken({ role: "status", busy: true, label: t("loading.plain") })}>
      {shapes(cards.length).map((card, index) => (
        <View key={card} className="card stack-item card-pad">
          {shapes(cards[index] ?? 0).map((line, place) => (
            <View key={line} className={place % 3 === 0 ? "bone bone-name" : "bone"} />
          ))}
        </View>
      ))}
      {long && <View className="small t3 skeleton-note">{t("loading.long")}</View>}
    </View>
  );
}
