import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "@/shared/ui/a11y";
import { daysText } from "../guide-words";

type Stage = components["schemas"]["Stage"];

/** Words with which guides name the person who applies. */
const applicant = /^(申请人|当事人|本人|申报人|您)/;

interface FlowStageProps {
  stage: Stage;
  /** What the person does is tinted, and says so. */
  mine?: boolean;
  /** Beside others there is no room at the right: the limit stands below. */
  narrow?: boolean;
}

/** One step: what happens, who does it, what comes out, and the limit. */
export function FlowStage({ stage, mine = applicant.test(stage.by ?? ""), narrow = false }: FlowStageProps) {
  const { name, by, text, result, days } = stage;
  const limit = days && days.days > 0 ? daysText(days) : stage.limit;
  return (
    <View
      className={classNames("flow-stage", mine && "flow-mine", narrow && "flow-narrow")}
      {...spoken({ role: "listitem" })}
    >
      <View className="flow-words">
        <View className="strong">{name}</View>
        {mine && <View className="small flow-you">{t("guides.flow.mine")}</View>}
        {by && <View className="small t2">{by}</View>}
        {text && <View className="small t2">{text}</View>}
        {result && <View className="small">{t("guides.stageResult", { result })}</View>}
      </View>
      {limit && <Text className="flow-limit small">{limit}</Text>}
    </View>
  );
}
