import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import { sectionOf } from "../questions";
import type { FormView } from "../use-form";
import type { Steps } from "../use-steps";
import { questionParts } from "./question-parts";

/** One question a screen, with how many there are. */
export function StepForm({ form, steps }: { form: FormView; steps: Steps }) {
  const { name, number, count } = steps;
  const Question = questionParts[name];
  return (
    <>
      <View className="stack-item part-step">
        <View className="small t2">{t("disclosure.form.step", { step: number, steps: count })}</View>
        <Heading level={2}>{t(`disclosure.form.section.${sectionOf(name)}`)}</Heading>
      </View>
      <Card>
        <Question key={name} form={form} />
      </Card>
    </>
  );
}
