import { View } from "@tarojs/components";
import { type OutboxItem, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Button } from "./button";
import { Card } from "./card";
import { Status } from "./status";

const words = {
  waiting: { kind: "local", text: "cases.outbox.waiting" },
  sending: { kind: "going", text: "cases.outbox.sending" },
  refused: { kind: "over", text: "cases.outbox.refused" },
} as const;

interface OutboxCardProps {
  /** What is handed in there. */
  path: OutboxItem["path"];
  titleOf: (item: OutboxItem) => string;
  /** To what was refused, so that it can be put right. */
  onEdit: (item: OutboxItem) => void;
}

/** 发件箱: what was handed in and has not arrived. It does not count as submitted. */
export function OutboxCard({ path, titleOf, onEdit }: OutboxCardProps) {
  const items = useOutbox(({ items: all }) => all);
  const own = items.filter((item) => item.path === path && item.state !== "done");
  if (own.length === 0) return null;
  return (
    <Card title={t("cases.outbox")}>
      {own.map((item) => {
        if (item.state === "done") return null;
        const { kind, text } = words[item.state];
        return (
          <View key={item.key} className="fact">
            <View className="strong">{titleOf(item)}</View>
            <View className="small t2">{t("cases.outbox.since", { time: formatMoment(item.at) })}</View>
            <Status kind={kind} text={t(text)} />
            <View className="fact-act">
              {item.state === "refused" ? (
                <Button icon="edit" text={t("cases.outbox.edit")} onPress={() => onEdit(item)} />
              ) : (
                <Button icon="refresh" text={t("cases.outbox.send")} onPress={() => void sendOutbox()} />
              )}
            </View>
          </View>
        );
      })}
    </Card>
  );
}
