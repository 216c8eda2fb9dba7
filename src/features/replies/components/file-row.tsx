import { View } from "@tarojs/components";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { fileInstead } from "../file-instead";

interface FileRowProps {
  title: string;
  about: string;
  /** Goes along into the ticket; empty for nothing. */
  text: string;
}

/** Under what was found or read: the way on for whom it did not help. */
export function FileRow({ title, about, text }: FileRowProps) {
  return (
    <RowCard className="reply-file">
      <Row icon="edit" onPress={() => fileInstead(text)}>
        <View className="strong">{title}</View>
        <View className="small t2">{about}</View>
      </Row>
    </RowCard>
  );
}
