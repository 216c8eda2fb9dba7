import { Text, View } from "@tarojs/components";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Icon, type IconName } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import { Row } from "@/shared/ui/row";
import "./request-card.scss";

const ways: { icon: IconName; name: MessageKey; page: string }[] = [
  { icon: "file", name: "publications.mine", page: "disclosure/mine" },
  { icon: "search", name: "publications.query", page: "disclosure/query" },
];

/** What is not published can be asked for: the request, those one has filed, and how far one of them is. */
export function RequestCard() {
  return (
    <View className="card stack-item">
      <Row icon="edit" className="request-row" onPress={() => openPage("disclosure/apply")}>
        <View className="title">{t("publications.ask")}</View>
        <View className="small t2">{t("publications.askAbout")}</View>
      </Row>
      <View className="request-ways">
        {ways.map(({ icon, name, page }) => (
          <Pressable key={page} className="request-way" role="link" onPress={() => openPage(page)}>
            <Icon name={icon} size={20} className="request-icon" />
            <Text>{t(name)}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
