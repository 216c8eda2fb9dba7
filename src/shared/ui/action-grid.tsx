import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./action-grid.scss";

interface GridAction<Name extends string> {
  action: Name;
  /** The verb on the button. */
  title: string;
  /** One line below it: how often it may still be done, what belongs in it. */
  hint?: string;
}

interface ActionGridProps<Name extends string> {
  actions: readonly GridAction<Name>[];
  icons: Partial<Record<Name, IconName>>;
  onPress: (name: Name) => void;
}

/** What one may do on a case beside its primary action; drawn from `allowedActions`, absent when there is nothing. */
export function ActionGrid<Name extends string>({ actions, icons, onPress }: ActionGridProps<Name>) {
  if (actions.length === 0) return null;
  return (
    <View className="action-grid" {...spoken({ role: "group", label: t("cases.actions") })}>
      {actions.map(({ action, title, hint }) => {
        const icon = icons[action];
        return (
          <Pressable key={action} className="action-one" onPress={() => onPress(action)}>
            {icon && <Icon name={icon} size={20} className="action-icon" />}
            <View>
              <View className="strong">{title}</View>
              {hint && <View className="caption t2">{hint}</View>}
            </View>
          </Pressable>
        );
      })}
    </View>
  );
}
