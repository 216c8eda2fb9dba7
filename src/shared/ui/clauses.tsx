import { Text } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import "./clauses.scss";

/** A number stays in one line with what it counts. */
const withUnits = (text: string) => text.replace(/(\d) (?=\S)/g, "$1\u00a0");

/** A sentence that breaks between its parts rather than inside one: after a comma, or at a wide space. */
export function Clauses({ text }: { text: string }) {
  const parts = withUnits(text).match(/[^，　]+[，　]?/g) ?? [];
  return keyed(parts).map(({ key, item }) => (
    <Text key={key} className="clause">
      {item}
    </Text>
  ));
}
