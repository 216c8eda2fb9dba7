import { Text } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Pressable } from "./pressable";
import { useElder, useSkin } from "./skin";
import "./size-switch.scss";

/** Into 长辈版 and back, on the home page where elders look for it. */
export function SizeSwitch() {
  const elder = useElder();
  const setElder = useSkin((state) => state.setElder);
  return (
    <Pressable className="size-switch" onPress={() => setElder(!elder)}>
      <Text className="size-switch-text">{t(elder ? "home.standard" : "home.elder")}</Text>
    </Pressable>
  );
}
