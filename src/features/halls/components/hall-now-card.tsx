import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { Status } from "@/shared/ui/status";
import { isNow, queueText, todaySpans, todayText } from "../hall-words";
import "./hall-now-card.scss";

type Hall = components["schemas"]["Hall"];

/** Read at that moment (milliseconds): open or not, today's hours, and how long each queue is. */
export function HallNowCard({ hall, readAt }: { hall: Hall; readAt: number }) {
  const { name, now } = hall;
  const fresh = isNow(readAt);
  return (
    <Card className="card-pad">
      <View className="hall-head">
        <View className="hall-name">
          <View className="strong">{name}</View>
          <View className="small t2">
            {todayText(now)}
            {todaySpans(now).map((span) => (
              <Text key={span} className="hall-span">
                {span}
              </Text>
            ))}
          </View>
          {!fresh && <View className="small t2">{t("halls.asOf", { moment: formatMoment(readAt) })}</View>}
        </View>
        {fresh && (
          <Status kind={now.open ? "done" : "stopped"} text={t(now.open ? "halls.open" : "halls.closed")} />
        )}
      </View>
      {fresh && now.open && (
        <View className="queues" {...spoken({ role: "list", label: t("halls.queues") })}>
          {now.queues.map((queue) => (
            <View key={queue.name} className="queue small" {...spoken({ role: "listitem" })}>
              <Text className="queue-name">{queue.name}</Text>
              <View className="queue-track" {...spoken({ hidden: true })}>
                <View className="queue-bar" style={{ width: `${queue.load}%` }} />
              </View>
              <Text className="queue-wait t2">{queueText(queue)}</Text>
            </View>
          ))}
        </View>
      )}
    </Card>
  );
}
