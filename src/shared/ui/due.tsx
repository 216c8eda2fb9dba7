import { Text, View } from "@tarojs/components";
import "./due.scss";

interface DueProps {
  /** Golden only where the user must act. */
  kind: "you" | "going" | "over" | "done" | "plain";
  /** The date, or what is left until it. */
  strong: string;
  /** What is less important of the two. */
  rest?: string;
}

/** When something is due, in one small line. */
export function Due({ kind, strong, rest }: DueProps) {
  return (
    <View className={`due due-${kind}`}>
      <Text className="strong">{strong}</Text>
      {rest && <Text className="due-rest">{rest}</Text>}
    </View>
  );
}
