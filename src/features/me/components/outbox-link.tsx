import { View } from "@tarojs/components";
import { useOutbox } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";

/** 发件箱: how much was handed in and has not arrived, and the way to it; absent when all has. */
export function OutboxLink() {
  const count = useOutbox(({ items }) => items.filter(({ state }) => state !== "done").length);
  if (count === 0) return null;
  return (
    <View className="card stack-item">
      <Row icon="outbox" onPress={() => openPage("me/cases")}>
        <View className="strong">{t("cases.outbox")}</View>
        <View className="small t2">{t("me.outbox", { count })}</View>
      </Row>
    </View>
  );
}
