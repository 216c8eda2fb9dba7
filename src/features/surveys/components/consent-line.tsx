import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Checkbox } from "@/shared/ui/checkbox";
import type { Answering } from "../use-answering";

/** Whether comments may be published; not ticked beforehand. */
export function ConsentLine({ answering }: { answering: Answering }) {
  const { draft, allow } = answering;
  return (
    <Checkbox checked={draft.mayPublish} onToggle={() => allow(!draft.mayPublish)}>
      <View>{t("surveys.mayPublish")}</View>
      <View className="small t2">{t("surveys.mayPublishHow")}</View>
    </Checkbox>
  );
}
