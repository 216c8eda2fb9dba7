import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import type { DisclosureRequest } from "../queries";

/** 转到诉求: the matter belongs to another door; what was written goes along, and both trails show the other. */
export function HandOver({ request: { id, wanted } }: { request: Pick<DisclosureRequest, "id" | "wanted"> }) {
  const go = () => {
    carryTo("tickets", { text: wanted.description, handedFrom: { kind: "disclosure-request", id } });
    openPage("tickets/file");
  };
  return (
    <View className="fact">
      <View className="small t2">{t("requests.handOver.about")}</View>
      <View className="fact-act">
        <Button icon="voice" text={t("requests.handOver.go")} onPress={go} />
      </View>
    </View>
  );
}
