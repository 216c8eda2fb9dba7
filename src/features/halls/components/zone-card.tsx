import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { Card, LinedRows } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Tag } from "@/shared/ui/tag";
import { queueText } from "../hall-words";
import "./zone-card.scss";

type Hall = components["schemas"]["Hall"];
type Zone = Hall["zones"][number];

interface ZoneCardProps {
  zone: Zone;
  queues: Hall["now"]["queues"];
  /** Number of the window that the person is looking for. */
  sought: string;
}

function WindowText({
  window,
  queues,
  sought,
}: { window: Zone["windows"][number] } & Omit<ZoneCardProps, "zone">) {
  const { number, name, queue, guides = 0 } = window;
  const now = queues.find((one) => one.name === queue);
  return (
    <View className="zone-window">
      <Text className="zone-number">{number}</Text>
      <View className="zone-body">
        <View className="zone-line">
          <Text className="strong">{name}</Text>
          {number === sought && <Tag primary text={t("halls.windowHere")} />}
        </View>
        {guides > 0 && <View className="small t2">{t("halls.windowGuides", { count: guides })}</View>}
      </View>
      {now && <Text className="small t2 zone-queue">{queueText(now)}</Text>}
    </View>
  );
}

/** The windows of a zone: number, name, what they handle, who waits there now. */
export function ZoneCard({ zone, queues, sought }: ZoneCardProps) {
  const list = (window: string) => openPage("guides/list", { window });
  return (
    <Card title={zone.name} aside={<Text className="small t2">{zone.floor}</Text>}>
      <View {...spoken({ role: "list", label: t("halls.windows") })}>
        <LinedRows>
          {zone.windows.map((window) => (
            <View key={window.number} {...spoken({ role: "listitem" })}>
              {window.guides ? (
                <Row onPress={() => list(window.number)}>
                  <WindowText window={window} queues={queues} sought={sought} />
                </Row>
              ) : (
                <View className="row">
                  <WindowText window={window} queues={queues} sought={sought} />
                </View>
              )}
            </View>
          ))}
        </LinedRows>
      </View>
    </Card>
  );
}
