import { View } from "@tarojs/components";
import { openPage } from "@/shared/platform/navigation";
import type { IconName } from "./icon";
import { Row } from "./row";

interface LinkRowProps {
  icon: IconName;
  page: string;
  title: string;
  about: string;
}

/** A row that opens a page: its name, and what one finds there. */
export function LinkRow({ icon, page, title, about }: LinkRowProps) {
  return (
    <Row icon={icon} onPress={() => openPage(page)}>
      <View>{title}</View>
      <View className="small t2">{about}</View>
    </Row>
  );
}
