import { View } from "@tarojs/components";
import type { FormLine } from "./form-kind";
import type { Shape } from "./shape";
import "./read-back-lines.scss";

/** The whole of it in large type, to be read out to who cannot read it. */
export function ReadBackLines<T extends Shape>({ lines }: { lines: readonly FormLine<T>[] }) {
  return (
    <View className="read-back">
      {lines.map(({ field, label, value }) => (
        <View key={field} className="read-back-line">
          <View className="t2">{label}</View>
          <View>{value}</View>
        </View>
      ))}
    </View>
  );
}
