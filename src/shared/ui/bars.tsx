import { Text, View } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "./a11y";
import { Prose } from "./prose";
import "./bars.scss";

/** A bar and its words. */
export interface BarLine {
  label: string;
  /** Beside the label; what the bar shows, in figures. */
  figure: string;
  /** Percent of the track that is filled; undefined where there is nothing to draw. */
  length: number | undefined;
  /** Under the bar: how the figure comes about. */
  about?: readonly string[];
}

/** Bars on tracks that begin at 0. Screen readers are told label and figure, and not the drawing. */
export function Bars({ bars }: { bars: readonly BarLine[] }) {
  return (
    <View {...spoken({ role: "list" })}>
      {keyed(bars).map(({ key, item: { label, figure, length, about = [] } }) => (
        <View key={key} className="bar" {...spoken({ role: "listitem" })}>
          <View className="bar-words small">
            <Text className="bar-label">{label}</Text>
            <Text className="strong bar-figure">{figure}</Text>
          </View>
          {length !== undefined && (
            <View className="bar-track" {...spoken({ hidden: true })}>
              <View className="bar-fill" style={{ width: `${length}%` }} />
            </View>
          )}
          {keyed(about).map((line) => (
            <View key={line.key} className="small t2 bar-about">
              <Prose text={line.item} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
