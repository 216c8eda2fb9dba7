import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { copyText } from "@/shared/platform/clipboard";
import { openTab } from "@/shared/platform/navigation";
import { showToast } from "@/shared/platform/toast";
import { Button } from "@/shared/ui/button";

/** 转到诉求: the matter belongs to another door; what was written goes along in the clipboard. */
export function HandOver({ text }: { text: string }) {
  const go = async () => {
    const copied = await copyText(text);
    openTab("tickets");
    showToast(t(copied ? "requests.handOver.copied" : "requests.handOver.notCopied"));
  };
  return (
    <View className="fact">
      <View className="small t2">{t("requests.handOver.about")}</View>
      <View className="hand-over">
        <Button icon="voice" text={t("requests.handOver.go")} onPress={() => void go()} />
      </View>
    </View>
  );
}
