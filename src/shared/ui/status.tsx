import { Text, View } from "@tarojs/components";
import { Icon } from "./icon";
import "./status.scss";

const shapes = {
  you: "s-you",
  going: "s-going",
  done: "s-done",
  local: "s-local",
  waiting: "s-wait",
  paused: "s-pause",
  stopped: "s-stop",
  over: "s-over",
} as const;

/** What a state looks like: leaf 等您办, half disc 办理中, disc 办结, dashed ring 尚未提交, ring 还没开始, bars 暂停, dash 已撤回, square 超期. */
export type StatusKind = keyof typeof shapes;

/** A state: shape, word and colour, always all three. */
export function Status({ kind, text }: { kind: StatusKind; text: string }) {
  return (
    <View className={`status status-${kind}`}>
      <Icon name={shapes[kind]} size={16} className="status-shape" />
      <Text>{text}</Text>
    </View>
  );
}
