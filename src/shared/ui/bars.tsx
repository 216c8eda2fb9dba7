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
  /** Before the figure, lighter: its counts. */
  counts?: string;
  /** After the figure, lighter: 件. */
  unit?: string;
  /** Percent of the track that is filled; undefined where there is nothing to draw. */
  length: number | undefined;
  /** Only its outline: what is left over, or what the others are parts of. */
  hollow?: boolean;
  /** Under the bar: how the figure comes about. */
  about?: readonly string[];
}

/** The drawing of a bar: so many percent of its track; nothing where there is no length. */
export function BarTrack({ length, hollow = false }: { length: number | undefined; hollow?: boolean }) {
  if (length === undefined) return null;
  return (
    <View className="bar-track" {...spoken({ hidden: true })}>
      <View className={hollow ? "bar-fill bar-hollow" : "bar-fill"} style={{ width: `${length}%` }} />
    </View>
  );
}

function Figure({ figure, counts, unit }: BarLine) {
  return (
    <View className="bar-figure">
      {counts && <Text className="t2 bar-counts">{counts}</Text>}
      <Text className="strong">{figure}</Text>
      {unit && <Text className="t2 bar-unit">{unit}</Text>}
    </View>
  );
}

/** Bars on tracks that begin at 0. Screen readers are told label and figure, and not the drawing. */
export function Bars({ bars }: { bars: readonly BarLine[] }) {
  return (
    <View {...spoken({ role: "list" })}>
      {keyed(bars).map(({ key, item: bar }) => (
        <View key={key} className="bar" {...spoken({ role: "listitem" })}>
          <View className="bar-words small">
            <Text className="bar-label">{bar.label}</Text>
            <Figure {...bar} />
          </View>
          <BarTrack length={bar.length} hollow={bar.hollow ?? false} />
          {keyed(bar.about ?? []).map((line) => (
            <View key={line.key} className="small t2 bar-about">
              <Prose text={line.item} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
