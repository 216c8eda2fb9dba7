import { useQuery } from "@tanstack/react-query";
import { Text, View } from "@tarojs/components";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";
import { newestMessageQuery } from "../queries";

function Newest() {
  const { data } = useQuery(newestMessageQuery());
  const [newest] = data?.items ?? [];
  const unread = data?.unread ?? 0;
  return (
    <View className="card stack-item">
      <Row
        icon="bell"
        onPress={() => openPage("messages/list")}
        aside={unread > 0 && <Text className="small t2">{t("messages.unreadCount", { count: unread })}</Text>}
      >
        <View>{t("messages.title")}</View>
        {newest && <View className="small t2">{newest.title}</View>}
      </Row>
    </View>
  );
}

/** The way to the messages, with the newest one and how many are unread; absent while nobody is signed in. */
export function MessageLink() {
  return useSession() ? <Newest /> : null;
}
