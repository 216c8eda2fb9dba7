import { View } from "@tarojs/components";
import type { ComponentType } from "react";
import { Card } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import type { Shape } from "./shape";
import type { QuestionParts } from "./step-form";
import type { FormView } from "./use-form";
import { WrongSummary } from "./wrong-summary";
import "./whole-form.scss";

/** All questions on one page, under their headings. */
export function WholeForm<T extends Shape>({ form, parts }: { form: FormView<T>; parts: QuestionParts<T> }) {
  const { sections, questions, sectionTitle } = form.kind;
  const asked = questions.asked(form.fields);
  const askedIn = (section: T["section"]) => asked.filter((name) => questions.sectionOf(name) === section);
  return (
    <>
      <WrongSummary form={form} />
      {sections
        .filter((section) => askedIn(section).length > 0)
        .map((section) => (
          <View key={section} className={`part-section-${section}`}>
            <Heading level={2} className="title form-section">
              {sectionTitle(section)}
            </Heading>
            <Card className="form-card">
              {askedIn(section).map((name) => {
                const Question: ComponentType<{ form: FormView<T> }> = parts[name];
                return <Question key={name} form={form} />;
              })}
            </Card>
          </View>
        ))}
    </>
  );
}
