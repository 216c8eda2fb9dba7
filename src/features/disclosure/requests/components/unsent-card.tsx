import { View } from "@tarojs/components";
import { useHasDraft, useRequestDraft } from "@/features/disclosure/form/store";
import { type OutboxItem, useOutbox } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Card, RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import "./facts.scss";

const words = {
  waiting: { kind: "local", text: "cases.outbox.waiting" },
  sending: { kind: "going", text: "cases.outbox.sending" },
  refused: { kind: "over", text: "cases.outbox.refused" },
} as const;

function titleOf({ body }: OutboxItem): string {
  const { wanted } = body as { wanted?: { title?: string; description?: string } };
  return wanted?.title ?? wanted?.description ?? t("requests.one");
}

/** 发件箱: what was handed in and has not arrived. It does not count as submitted. */
export function OutboxCard() {
  const items = useOutbox(({ items: all }) => all);
  const own = items.filter(({ path, state }) => path === "/v1/disclosure-requests" && state !== "done");
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
            <View className="outbox-act">
              {item.state === "refused" ? (
                <Button
                  icon="edit"
                  text={t("cases.outbox.edit")}
                  onPress={() => openPage("disclosure/review")}
                />
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

/** What is filled in and not handed in. */
export function DraftRow() {
  const hasDraft = useHasDraft();
  const { title, description } = useRequestDraft(({ fields }) => fields);
  if (!hasDraft) return null;
  return (
    <RowCard>
      <Row icon="edit" onPress={() => openPage("disclosure/apply")}>
        <View className="strong">{t("requests.draft")}</View>
        <View className="small t2">{title || description || t("requests.draftNoTitle")}</View>
      </Row>
    </RowCard>
  );
}
