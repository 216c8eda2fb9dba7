import { Text, View } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { BarTrack } from "@/shared/ui/bars";
import type { BigRate } from "../chart";
import "./big-rates.scss";

/** 94.2 and its sign, which is smaller. */
function Percent({ percent }: { percent: string }) {
  return (
    <View className="big-rate-figure">
      <Text>{percent.slice(0, -1)}</Text>
      <Text className="big-rate-sign">%</Text>
    </View>
  );
}

/** 满意 468 ÷ 有效 512; broken nowhere but before the sign. */
function Counted({ words }: { words: string }) {
  const [numerator, denominator] = words.split(" ÷ ");
  if (denominator === undefined) return words;
  return (
    <>
      <Text className="big-rate-part">{numerator}</Text>{" "}
      <Text className="big-rate-part">÷ {denominator}</Text>
    </>
  );
}

/** Rates in large figures, each over its two counts. */
export function BigRates({ rates }: { rates: readonly BigRate[] }) {
  return (
    <View className="big-rates" {...spoken({ role: "list" })}>
      {keyed(rates).map(({ key, item: { name, percent, length, counted } }) => (
        <View key={key} className="big-rate" {...spoken({ role: "listitem" })}>
          <View className="small t2">{name}</View>
          {percent && <Percent percent={percent} />}
          <BarTrack length={length} />
          <View className="small big-rate-counted">
            <Counted words={counted} />
          </View>
        </View>
      ))}
    </View>
  );
}
