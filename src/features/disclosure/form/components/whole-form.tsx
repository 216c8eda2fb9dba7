import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Heading } from "@/shared/ui/heading";
import { askedQuestions, sectionOf, sections } from "../questions";
import type { FormView } from "../use-form";
import { questionParts } from "./question-parts";
import { WrongSummary } from "./wrong-summary";
import "./whole-form.scss";

/** All questions on one page, under their headings. */
export function WholeForm({ form }: { form: FormView }) {
  const asked = askedQuestions(form.fields);
  return (
    <>
      <WrongSummary form={form} />
      {sections.map((section) => (
        <View key={section} className={`part-section-${section}`}>
          <Heading level={2} className="title form-section">
            {t(`disclosure.form.section.${section}`)}
          </Heading>
          <Card className="form-card">
            {asked
              .filter((name) => sectionOf(name) === section)
              .map((name) => {
                const Question = questionParts[name];
                return <Question key={name} form={form} />;
              })}
          </Card>
        </View>
      ))}
    </>
  );
}
