import { Text } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import "./region-switch.scss";

/** The region's name at the top of the home page; opens the choice. */
export function RegionSwitch({ name, onPress }: { name: string | undefined; onPress: () => void }) {
  return (
    <Pressable className="region-switch" label={t("regions.switch", { name: name ?? "" })} onPress={onPress}>
      <Text className="region-name">{name ?? t("regions.unknown")}</Text>
      <Icon name="chevron-down" size={16} />
    </Pressable>
  );
}
