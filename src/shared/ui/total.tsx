import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";

/** How many were found; said aloud when it changes. */
export function Total({ total }: { total: number }) {
  return (
    <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
      {t("list.total", { total })}
    </View>
  );
}
