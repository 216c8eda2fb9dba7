import { Text } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { wholeParts } from "@/shared/lib/whole-parts";
import "./prose.scss";

/** A running text in which no date, no time of the day, and no number with its unit is broken between two lines. */
export function Prose({ text }: { text: string }) {
  return keyed(wholeParts(text)).map(({ key, item }) =>
    item.isWhole ? (
      <Text key={key} className="whole">
        {item.text}
      </Text>
    ) : (
      item.text
    ),
  );
}
