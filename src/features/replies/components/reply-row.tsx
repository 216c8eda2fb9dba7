import { Text, View } from "@tarojs/components";
import { memo } from "react";
import { openPage } from "@/shared/platform/navigation";
import { Marked } from "@/shared/ui/marked";
import { Row } from "@/shared/ui/row";
import { Tag } from "@/shared/ui/tag";
import type { ReplySummary } from "../queries";
import { dayWords, sortOf } from "../reply-words";
import "./reply-row.scss";

interface ReplyRowProps {
  reply: ReplySummary;
  /** Told before the reply opens. */
  onOpen: () => void;
}

/** A reply in a list: what was asked, how the answer begins or where the words were found, when and by whom. */
export const ReplyRow = memo(function ReplyRow({ reply, onOpen }: ReplyRowProps) {
  const { id, title, excerpt, department, found } = reply;
  const inTitle = found?.field === "title";
  const open = () => {
    onOpen();
    openPage("replies/detail", { id });
  };
  return (
    <Row onPress={open}>
      <View className="strong">
        <Marked text={title} ranges={inTitle ? found.ranges : undefined} />
      </View>
      <View className="small t2 reply-excerpt">
        <Marked text={found?.excerpt ?? excerpt} ranges={inTitle ? undefined : found?.ranges} />
      </View>
      <View className="reply-facts small t3">
        <Tag text={sortOf(reply)} />
        <Text className="reply-fact">{dayWords(reply)}</Text>
        <Text>{department.name}</Text>
      </View>
    </Row>
  );
});
