import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Pressable } from "@/shared/ui/pressable";
import { useAudience } from "../audience-store";
import "./audience-switch.scss";

const audiences = ["person", "enterprise"] as const;

/** 个人 or 企业: whose matters one browses. */
export function AudienceSwitch() {
  const { audience, choose } = useAudience();
  return (
    <View className="audience stack-item" {...spoken({ role: "radiogroup", label: t("browse.audience") })}>
      {audiences.map((one) => (
        <Pressable
          key={one}
          className={one === audience ? "audience-one audience-on" : "audience-one"}
          role="radio"
          checked={one === audience}
          onPress={() => choose(one)}
        >
          <Text>{t(`browse.audience.${one}`)}</Text>
        </Pressable>
      ))}
    </View>
  );
}
