import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Sheet } from "@/shared/ui/sheet";
import { useSkin } from "@/shared/ui/skin";
import "./session.scss";

/** 长辈版 for whoever said to prefer it: offered once, never forced. */
export function ElderOffer({ open }: { open: boolean }) {
  const choose = (elder: boolean) => useSkin.getState().setElder(elder);
  return (
    <Sheet
      open={open}
      short
      title={t("session.elder.title")}
      foot={
        <View className="sheet-foot">
          <Button primary text={t("session.elder.yes")} onPress={() => choose(true)} />
          <View className="session-gap" />
          <Button text={t("session.elder.no")} onPress={() => choose(false)} />
        </View>
      }
      onClose={() => choose(false)}
    >
      <View className="session-text">
        <View className="session-part">{t("session.elder.text")}</View>
      </View>
    </Sheet>
  );
}
