import { View } from "@tarojs/components";
import type { ComponentType } from "react";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import type { Shape } from "./shape";
import type { FormView } from "./use-form";
import type { Steps } from "./use-steps";

/** How each question is put, on the page as in the steps. */
export type QuestionParts<T extends Shape> = Record<T["question"], ComponentType<{ form: FormView<T> }>>;

interface StepFormProps<T extends Shape> {
  form: FormView<T>;
  steps: Steps<T>;
  parts: QuestionParts<T>;
}

/** One question a screen, with how many there are. */
export function StepForm<T extends Shape>({ form, steps, parts }: StepFormProps<T>) {
  const { name, number, count } = steps;
  const Question: ComponentType<{ form: FormView<T> }> = parts[name];
  const { sectionTitle, questions } = form.kind;
  return (
    <>
      <View className="stack-item part-step">
        <View className="small t2">{t("form.step", { step: number, steps: count })}</View>
        <Heading level={2}>{sectionTitle(questions.sectionOf(name))}</Heading>
      </View>
      <Card>
        <Question key={name} form={form} />
      </Card>
    </>
  );
}
