import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Prose } from "@/shared/ui/prose";
import { TextButton } from "@/shared/ui/text-button";
import type { Ticket } from "../queries";
import "./reply-card.scss";

type Told = Pick<Ticket, "reply"> & Partial<Pick<Ticket, "callBack" | "publishedReplyId">>;

/** 答复: what the department says it did, what the call-back found, and where it is published. */
export function ReplyCard({ reply, callBack, publishedReplyId }: Told) {
  if (!reply) return null;
  const { department, text, at } = reply;
  return (
    <Card title={t("tickets.case.reply")} className="part-reply">
      <View className="fact">
        <View className="small t2">
          {t("tickets.case.replyBy", { name: department, day: formatInstantDay(at) })}
        </View>
        <View className="reply-text">
          <Prose text={text} />
        </View>
        {publishedReplyId && (
          <TextButton
            link
            icon="open"
            text={t("tickets.case.published")}
            onPress={() => openPage("replies/detail", { id: publishedReplyId })}
          />
        )}
      </View>
      {callBack && (
        <View className="fact">
          <View className="small t2">
            {t("tickets.case.calledBack", { day: formatInstantDay(callBack.at) })}
          </View>
          <View>{t(`tickets.callBack.${callBack.result}`)}</View>
        </View>
      )}
    </Card>
  );
}
