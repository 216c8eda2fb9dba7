import { Text } from "@tarojs/components";
import { classNames } from "@/shared/lib/class-names";

/** A second, dashed line, such as what was promised. */
export interface LineLevel {
  /** Percent of the height at each step. */
  values: readonly (number | undefined)[];
  /** What it is, over its beginning. */
  text: string;
}

/** The name of the dashed line, over its beginning. */
export function Level({ level: { values, text } }: { level: LineLevel }) {
  const first = values.find((value) => value !== undefined);
  if (first === undefined) return null;
  return (
    <Text className="line-level-name" style={{ bottom: `${first}%` }}>
      {text}
    </Text>
  );
}

/** Percent of the height that a label takes. */
const labelRoom = 20;

interface ShownValueProps {
  point: { value: number | undefined; shown?: string };
  left: string;
  /** Height of the dashed line there. */
  level: number | undefined;
  first: boolean;
  last: boolean;
}

/** A value beside its dot: over it, unless the dashed line is there; the last one stands out. */
export function ShownValue({ point: { value, shown }, left, level, first, last }: ShownValueProps) {
  if (value === undefined || shown === undefined) return null;
  const isCrowded = level !== undefined && level >= value && level - value < 2 * labelRoom;
  const below = value > labelRoom && (last || isCrowded);
  return (
    <Text
      className={classNames(
        "line-shown",
        first && "line-shown-first",
        last && "line-shown-last",
        below && "line-shown-below",
      )}
      style={{ left, bottom: `${value}%` }}
    >
      {shown}
    </Text>
  );
}
