import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { backTo } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { TextButton } from "@/shared/ui/text-button";
import type { FormKind, FormLine } from "./form-kind";
import type { Shape } from "./shape";
import "./review-view.scss";

/** What a field is called, without the word that it may be left out: here it is filled in. */
const withoutMay = (label: string) => label.replace(/（可不.）$/, "");

interface SectionCardProps<T extends Shape> {
  kind: FormKind<T>;
  section: T["section"];
  lines: readonly FormLine<T>[];
}

function SectionCard<T extends Shape>({ kind, section, lines }: SectionCardProps<T>) {
  const title = kind.sectionTitle(section);
  const edit = () => {
    kind.useDraft.getState().edit(section);
    backTo(kind.pages.form);
  };
  const change = (
    <View className="review-edit">
      <TextButton text={t("review.edit")} label={t("review.editOf", { section: title })} onPress={edit} />
    </View>
  );
  return (
    <Card title={title} aside={change}>
      <View className="review-lines">
        {lines.map(({ field, label, value }) => (
          <View key={field} className="review-line">
            <View className="small t2">{withoutMay(label)}</View>
            <View className="review-value">{value}</View>
          </View>
        ))}
        {lines.length === 0 && <View className="small t2">{t("review.none")}</View>}
      </View>
    </Card>
  );
}

/** Everything as it will be filed, each part with the way back to it. */
export function ReviewView<T extends Shape>({ kind }: { kind: FormKind<T> }) {
  const fields = kind.useDraft((draft) => draft.fields);
  const lines = kind.lines(fields);
  const { questions, sections } = kind;
  const asked = questions
    .askedFields(fields)
    .map((field) => questions.sectionOf(questions.questionOf(field)));
  return sections
    .filter((section) => asked.includes(section))
    .map((section) => (
      <SectionCard
        key={section}
        kind={kind}
        section={section}
        lines={lines.filter((line) => line.section === section)}
      />
    ));
}
