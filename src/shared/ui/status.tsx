import { Text, View } from "@tarojs/components";
import { Icon } from "./icon";
import "./status.scss";

const shapes = { done: "s-done", stopped: "s-stop", paused: "s-pause" } as const;

/** A state: shape, word and colour, always all three. */
export function Status({ kind, text }: { kind: keyof typeof shapes; text: string }) {
  return (
    <View className={`status status-${kind}`}>
      <Icon name={shapes[kind]} size={16} className="status-shape" />
      <Text>{text}</Text>
    </View>
  );
}
