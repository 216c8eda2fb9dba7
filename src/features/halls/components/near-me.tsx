import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { useHere } from "../store";
import "./near-me.scss";

/** Asks where the phone is, on a tap alone, and says what came of it; on the road one asks again. */
export function NearMe() {
  const { located, asking, find } = useHere();
  const here = located?.kind === "here";
  const outcome = here ? "points.sorted" : located && (`points.${located.kind}` as const);
  const action = here ? "points.again" : "points.find";
  return (
    <Card className="card-pad">
      <Button icon="pin" text={t(asking ? "points.finding" : action)} onPress={() => void find()} />
      <View className="small t2 near-me-words" {...spoken({ role: "status" })}>
        {t(outcome ?? "points.privacy")}
      </View>
    </Card>
  );
}
