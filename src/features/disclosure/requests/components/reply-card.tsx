import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { keyed } from "@/shared/lib/keyed";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { TextButton } from "@/shared/ui/text-button";
import type { DisclosureRequest } from "../queries";
import { HandOver } from "./hand-over";
import "./reply-card.scss";

type Reply = components["schemas"]["Reply"];

function Withheld({ withheld = [] }: Pick<Reply, "withheld">) {
  if (withheld.length === 0) return null;
  return (
    <View className="fact">
      <View className="small t2">{t("requests.reply.withheld")}</View>
      {keyed(withheld).map(({ key, item }) => (
        <View key={key} className="reply-part">
          <View className="strong">{item.part}</View>
          <View className="small t2">{item.reason}</View>
        </View>
      ))}
    </View>
  );
}

/** 向它申请: the same words, for the agency that has it, where the region has it on its list. */
function askOther({ id, wanted }: DisclosureRequest, agency: string | undefined): void {
  carryTo("disclosure", {
    text: wanted.description,
    handedFrom: { kind: "disclosure-request", id },
  });
  openPage("disclosure/apply", agency ? { agency } : {});
}

/** Where to go on: what is published, which agency has it, or which other door is the right one. */
function WhereTo({ reply, request }: { reply: Reply; request: DisclosureRequest }) {
  const { publicationId, otherAgency, otherAgencyCode, otherDoor, kind } = reply;
  return (
    <>
      {publicationId && (
        <View className="reply-act">
          <Button
            icon="open"
            text={t("requests.reply.published")}
            onPress={() => openPage("disclosure/document", { id: publicationId })}
          />
        </View>
      )}
      {otherAgency && (
        <View className="fact">
          <View>{t("requests.reply.other", { name: otherAgency })}</View>
          <TextButton
            link
            text={t("requests.reply.askOther")}
            onPress={() => askOther(request, otherAgencyCode)}
          />
        </View>
      )}
      {(otherDoor === "registry" || otherDoor === "archive") && (
        <View className="fact">{t(`requests.reply.door.${otherDoor}`)}</View>
      )}
      {(kind === "petition" || otherDoor === "hotline" || otherDoor === "petition") && (
        <HandOver request={request} />
      )}
    </>
  );
}

interface ReplyCardProps {
  reply: Reply;
  request: DisclosureRequest;
  onLetter: (letterId: string) => void;
}

/** 答复: what was given, what was withheld and why, and where to go on. */
export function ReplyCard({ reply, request, onLetter }: ReplyCardProps) {
  const { kind, title, onDay, letterId, reason, withheld } = reply;
  return (
    <Card title={title} className="part-reply">
      <View className="fact">
        <View className="small t2">{t("requests.reply.on", { day: formatDay(onDay) })}</View>
        <View>{t(`requests.replyKind.${kind}`)}</View>
        {reason && <View className="t2">{reason}</View>}
        <TextButton link icon="file" text={t("requests.seeLetter")} onPress={() => onLetter(letterId)} />
      </View>
      <Withheld {...(withheld ? { withheld } : {})} />
      <WhereTo reply={reply} request={request} />
    </Card>
  );
}
