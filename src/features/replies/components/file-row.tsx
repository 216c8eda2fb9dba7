import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { fileInstead } from "../file-instead";

interface FileRowProps {
  title: string;
  /** Goes along into the ticket; empty for nothing. */
  text: string;
}

/** Under what was found or read: the way on for whom it did not help. */
export function FileRow({ title, text }: FileRowProps) {
  return (
    <RowCard className="reply-file">
      <Row icon="edit" onPress={() => fileInstead(text)}>
        <View className="strong">{title}</View>
        <View className="small t2">{t(text === "" ? "replies.fileAbout" : "replies.fileCarries")}</View>
      </Row>
    </RowCard>
  );
}
