import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { questionFlowsQuery } from "../queries";

/** The needs for which a few questions find the right service. */
export function FlowList({ regionCode }: { regionCode: string }) {
  const read = useQuery(questionFlowsQuery(regionCode));
  return (
    <ReadState read={read} cards={[12]}>
      {({ items }) =>
        items.length === 0 ? (
          <Message icon="info" title={t("questions.none")} text={t("questions.noneHelp")} />
        ) : (
          <RowCard>
            {items.map(({ id, title, about }) => (
              <Row key={id} onPress={() => openPage("guides/question-flow", { id })}>
                <View className="strong">{title}</View>
                <View className="small t2">{about}</View>
              </Row>
            ))}
          </RowCard>
        )
      }
    </ReadState>
  );
}
