import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { Status } from "@/shared/ui/status";
import { hoursText, queueText } from "../hall-words";
import "./hall-now-card.scss";

type Hall = components["schemas"]["Hall"];

/** Open or not, today's hours, and how long each queue is. */
export function HallNowCard({ hall }: { hall: Hall }) {
  const { name, now } = hall;
  return (
    <Card className="card-pad">
      <View className="hall-head">
        <View className="hall-name">
          <View className="strong">{name}</View>
          <View className="small t2">{hoursText(now)}</View>
        </View>
        <Status kind={now.open ? "done" : "stopped"} text={t(now.open ? "halls.open" : "halls.closed")} />
      </View>
      {now.open && (
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
