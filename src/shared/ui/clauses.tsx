import { Text } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import "./clauses.scss";

/** A sentence that breaks between its parts rather than inside one: after a comma, or at a wide space. */
export function Clauses({ text }: { text: string }) {
  const parts = text.match(/[^，　]+[，　]?/g) ?? [];
  return keyed(parts).map(({ key, item }) => (
    <Text key={key} className="clause">
      {item}
    </Text>
  ));
}
