import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { areaPath, linePath, stepMiddle } from "@/shared/lib/line-paths";
import { spoken } from "./a11y";
import "./line-chart.scss";

/** A step of the line. */
interface LinePoint {
  /** Under the line. */
  label: string;
  /** Percent; undefined where there is no rate. */
  value: number | undefined;
  /** All about it, for a screen reader. */
  said: string;
}

interface LineChartProps {
  caption: string;
  points: readonly LinePoint[];
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

/** Percent over equal steps from 0 to 100 %; where there is no rate, there is no line. */
export function LineChart({ caption, points }: LineChartProps) {
  const values = points.map(({ value }) => value);
  const every = Math.ceil(points.length / mostLabels);
  const label = t("chart.lineOf", { caption, points: points.map(({ said }) => said).join("；") });
  return (
    <View {...spoken({ role: "img", label })}>
      <View className="line-room">
        <Text className="line-top">100%</Text>
        <Text className="line-foot">0</Text>
        <View className="line-half" />
        <View className="line-area" style={masked(`<path d="${areaPath(values)}"/>`)} />
        <View className="line-stroke" style={masked(`<path d="${linePath(values)}" ${stroke}/>`)} />
        {keyed(points).map(
          ({ key, item: { value } }) =>
            value !== undefined && (
              <View
                key={key}
                className="line-dot"
                style={{ left: `${stepMiddle(Number(key), points.length)}%`, bottom: `${value}%` }}
              />
            ),
        )}
      </View>
      <View className="line-steps">
        {keyed(points).map(
          ({ key, item }) =>
            (points.length - 1 - Number(key)) % every === 0 && (
              <Text
                key={key}
                className="line-step"
                style={{ left: `${stepMiddle(Number(key), points.length)}%` }}
              >
                {item.label}
              </Text>
            ),
        )}
      </View>
    </View>
  );
}
