import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import type { FlowRow } from "../flow";
import { daysText } from "../guide-words";
import { FlowStage } from "./flow-stage";

/** Wider rows than this stand one under the other inside the bracket: the words would not fit side by side. */
const sideBySide = 2;

/** Stages that run at the same time, under one bracket, with the limit that holds for all (按长的算). */
export function FlowBranch({ row }: { row: FlowRow }) {
  const { stages, joint } = row;
  const words = joint ? t("guides.flow.joint", { period: daysText(joint) }) : t("guides.flow.sameTime");
  const narrow = stages.length <= sideBySide;
  return (
    <View className="flow-branch" {...spoken({ role: "listitem" })}>
      <View
        className={narrow ? "flow-pair" : "flow-pair flow-pile"}
        {...spoken({ role: "list", label: words })}
      >
        {keyed(stages).map(({ key, item }) => (
          <FlowStage key={key} stage={item} narrow={narrow} />
        ))}
      </View>
      <View className="flow-merge small" {...spoken({ hidden: true })}>
        <Icon name="merge" size={16} className="flow-merge-icon" />
        <Text>{words}</Text>
      </View>
    </View>
  );
}
