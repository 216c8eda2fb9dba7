import { Text, View } from "@tarojs/components";
import { formatDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Due } from "@/shared/ui/due";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import type { Message } from "../queries";
import "./message-row.scss";

interface MessageRowProps {
  message: Message;
  onOpen: (message: Message) => void;
}

/** A message: what it tells, about which case, when; a dot and a word say that it is unread. */
export function MessageRow({ message, onOpen }: MessageRowProps) {
  const { title, text, at, read, waits, dueOn } = message;
  return (
    <Row onPress={() => onOpen(message)}>
      <View className="message-line">
        <Text className={read ? "message-name" : "message-name strong"}>{title}</Text>
        {!read && <Text className="caption message-unread">{t("messages.unread")}</Text>}
      </View>
      <View className="small t2">{message.case.title}</View>
      <View className="small">
        <Prose text={text} />
      </View>
      {waits && dueOn && (
        <View className="message-due">
          <Due kind="you" strong={t("messages.before", { day: formatDay(dueOn) })} />
        </View>
      )}
      <View className="small t3">{formatMoment(Date.parse(at))}</View>
    </Row>
  );
}
