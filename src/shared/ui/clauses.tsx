import { Text } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { Prose } from "./prose";
import "./clauses.scss";

/** A sentence that breaks between its parts rather than inside one: after a comma or a colon, or at a wide space. */
export function Clauses({ text }: { text: string }) {
  const parts = text.match(/[^，：　]+[，：　]?/g) ?? [];
  return keyed(parts).map(({ key, item }) => (
    <Text key={key} className="clause">
      <Prose text={item} />
    </Text>
  ));
}
