import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import { Icon } from "@/shared/ui/icon";
import { Row } from "@/shared/ui/row";

interface QuestionCardProps {
  question: components["schemas"]["FlowQuestion"];
  number: number;
  most: number;
  onChoose: (choiceId: string) => void;
}

/** One question, one answer a line; a tap answers and leads on. */
export function QuestionCard({ question, number, most, onChoose }: QuestionCardProps) {
  const { text, help, choices } = question;
  return (
    <>
      <View className="stack-item">
        <View className="small t2">{t("questions.progress", { number, most })}</View>
        <Heading level={2} className="heading">
          {text}
        </Heading>
        {help && <View className="t2">{help}</View>}
      </View>
      <RowCard>
        {choices.map((choice) => (
          <Row
            key={choice.id}
            opens="act"
            aside={<Icon name="chevron-right" size={20} className="row-chevron" />}
            onPress={() => onChoose(choice.id)}
          >
            <View className="strong">{choice.text}</View>
            {choice.help && <View className="small t2">{choice.help}</View>}
          </Row>
        ))}
      </RowCard>
    </>
  );
}
