import { Text, View } from "@tarojs/components";
import { openPage } from "@/shared/platform/navigation";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import { Row } from "./row";
import "./ways-card.scss";

interface WaysCardProps {
  icon: IconName;
  /** What one comes for. */
  title: string;
  about: string;
  page: string;
  /** Below it, two smaller ones: the person's own, and how far one of them is. */
  ways: readonly { icon: IconName; name: string; page: string }[];
}

/** The first thing of a tab: what to begin, and the ways to what was begun before. */
export function WaysCard({ icon, title, about, page, ways }: WaysCardProps) {
  return (
    <View className="card stack-item">
      <Row icon={icon} className="ways-row" onPress={() => openPage(page)}>
        <View className="title">{title}</View>
        <View className="small t2">{about}</View>
      </Row>
      <View className="ways">
        {ways.map((way) => (
          <Pressable key={way.page} className="ways-one" role="link" onPress={() => openPage(way.page)}>
            <Icon name={way.icon} size={20} className="ways-icon" />
            <Text>{way.name}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
