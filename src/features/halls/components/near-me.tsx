import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { useHere } from "../store";
import "./near-me.scss";

/** Asks where the phone is, on a tap alone, and says what came of it. */
export function NearMe() {
  const { located, asking, find } = useHere();
  if (located?.kind === "here") {
    return (
      <View className="small t2 stack-item" {...spoken({ role: "status" })}>
        {t("points.sorted")}
      </View>
    );
  }
  const words = located ? t(`points.${located.kind}`) : t("points.privacy");
  return (
    <Card className="card-pad">
      <Button icon="pin" text={t(asking ? "points.finding" : "points.find")} onPress={() => void find()} />
      <View className="small t2 near-words" {...spoken({ role: "status" })}>
        {words}
      </View>
    </Card>
  );
}
