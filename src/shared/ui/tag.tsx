import { Text } from "@tarojs/components";
import "./tag.scss";

/** A short fact beside a name. `primary` marks what can be done online. */
export function Tag({ text, primary = false }: { text: string; primary?: boolean }) {
  return <Text className={primary ? "tag tag-primary" : "tag"}>{text}</Text>;
}
