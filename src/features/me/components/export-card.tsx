import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { useExport } from "../use-export";

function verbOf(isReading: boolean, isReady: boolean): string {
  if (isReading) return t("me.export.reading");
  return t(isReady ? "me.export.passOn" : "me.export.get");
}

/** A copy of everything, for the person to keep. */
export function ExportCard() {
  const { ready, isReading, word, act } = useExport();
  return (
    <Card title={t("me.export.title")}>
      <View className="card-pad">
        <View className="t2">{t("me.export.about")}</View>
        <View className="fact-act">
          <Button text={verbOf(isReading, ready !== undefined)} onPress={act} />
        </View>
        {word && (
          <View className="small t2" {...spoken({ role: "status" })}>
            {t(word)}
          </View>
        )}
      </View>
    </Card>
  );
}
