import { Text } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { splitRanges } from "@/shared/lib/split-ranges";
import "./marked.scss";

interface MarkedProps {
  text: string;
  /** First character and number of characters of each part to mark. */
  ranges?: readonly (readonly number[])[] | undefined;
}

/** A text in which what one looked for stands out. */
export function Marked({ text, ranges = [] }: MarkedProps) {
  if (ranges.length === 0) return <Text>{text}</Text>;
  return keyed(splitRanges(text, ranges)).map(({ key, item }) => (
    <Text key={key} {...(item.marked ? { className: "marked" } : {})}>
      {item.text}
    </Text>
  ));
}
