import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Pill } from "@/shared/ui/pill";
import { readingSizes, useReadingSize } from "../reading-size";
import "./size-pills.scss";

/** How large the text is: smaller, as the page, larger. */
export function SizePills() {
  const { size, choose } = useReadingSize();
  return (
    <View className="size-pills stack-item" {...spoken({ role: "group", label: t("notices.size") })}>
      {readingSizes.map((one) => (
        <Pill
          key={one}
          text={t(`notices.size.${one}`)}
          label={t(`notices.size.${one}.spoken`)}
          on={size === one}
          onPress={() => choose(one)}
        />
      ))}
    </View>
  );
}
