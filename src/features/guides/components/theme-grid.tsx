import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { Pressable } from "@/shared/ui/pressable";
import "./theme-grid.scss";

interface ThemeGridProps {
  themes: readonly components["schemas"]["Facet"][];
  audience: string;
}

/** Themes two by two, each with its number of guides. */
export function ThemeGrid({ themes, audience }: ThemeGridProps) {
  return (
    <View className="card stack-item themes" {...spoken({ role: "group", label: t("browse.theme") })}>
      {themes.map(({ code, name, count }) => (
        <Pressable
          key={code}
          className="theme"
          role="link"
          onPress={() => openPage("guides/list", { theme: code, audience })}
        >
          <Text className="theme-name">{name}</Text>
          <Text className="small t3">{count}</Text>
        </Pressable>
      ))}
    </View>
  );
}
