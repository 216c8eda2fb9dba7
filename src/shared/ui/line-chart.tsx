import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { areaPath, linePath, stepMiddle } from "@/shared/lib/line-paths";
import { spoken } from "./a11y";
import { Level, type LineLevel, ShownValue } from "./line-marks";
import "./line-chart.scss";

/** A step of the line. */
export interface LinePoint {
  /** Under the line. */
  label: string;
  /** Percent of the height; undefined where there is no value. */
  value: number | undefined;
  /** All about it, for a screen reader. */
  said: string;
  /** The value in words beside its dot, where it is shown. */
  shown?: string;
}

export interface LineChartProps {
  caption: string;
  points: readonly LinePoint[];
  /** What the top of the scale is called; empty where it is not. */
  top?: string;
  /** What the line is compared with. */
  level?: LineLevel;
}

/** Labels that stand beside each other on a phone, in large text too. */
const mostLabels = 6;

/** A drawing as a mask, coloured by its class: one for all skins, and WeChat has no inline SVG. */
function masked(shape: string): Record<string, string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none">${shape}</svg>`;
  const image = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
  return { WebkitMaskImage: image, maskImage: image };
}

const stroke = `fill="none" stroke="#000" stroke-width="2" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
const dashes = `${stroke} stroke-dasharray="4 4"`;

/** The last place that has a value. */
const lastPlace = (points: readonly LinePoint[]) =>
  points.reduce((last, { value }, place) => (value === undefined ? last : place), -1);

/** Values over equal steps from 0; where there is none, there is no line. */
export function LineChart({ caption, points, top = "100%", level }: LineChartProps) {
  const values = points.map(({ value }) => value);
  const every = Math.ceil(points.length / mostLabels);
  const label = t("chart.lineOf", { caption, points: points.map(({ said }) => said).join("；") });
  const left = (key: string) => `${stepMiddle(Number(key), points.length)}%`;
  return (
    <View {...spoken({ role: "img", label })}>
      <View className={top ? "line-room" : "line-room line-room-open"}>
        {top && <Text className="line-top">{top}</Text>}
        <Text className="line-foot">0</Text>
        <View className="line-half" />
        <View className="line-area" style={masked(`<path d="${areaPath(values)}"/>`)} />
        {/* Words lie on the ground and under the lines, whose masks a contrast checker takes for whole boxes. */}
        {level && <Level level={level} />}
        {keyed(points).map(({ key, item }) => (
          <ShownValue
            key={key}
            point={item}
            left={left(key)}
            level={level?.values[Number(key)]}
            first={key === "0"}
            last={Number(key) === lastPlace(points)}
          />
        ))}
        {level && (
          <View
            className="line-stroke line-level"
            style={masked(`<path d="${linePath(level.values)}" ${dashes}/>`)}
          />
        )}
        <View className="line-stroke" style={masked(`<path d="${linePath(values)}" ${stroke}/>`)} />
        {keyed(points).map(
          ({ key, item: { value } }) =>
            value !== undefined && (
              <View
                key={key}
                className={Number(key) === lastPlace(points) ? "line-dot line-dot-last" : "line-dot"}
                style={{ left: left(key), bottom: `${value}%` }}
              />
            ),
        )}
      </View>
      <View className="line-steps">
        {keyed(points).map(
          ({ key, item }) =>
            (points.length - 1 - Number(key)) % every === 0 && (
              <Text key={key} className="line-step" style={{ left: left(key) }}>
                {item.label}
              </Text>
            ),
        )}
      </View>
    </View>
  );
}
