import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { backTo } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { TextButton } from "@/shared/ui/text-button";
import { type SectionName, sections } from "../questions";
import { type RequestLine, requestLines } from "../request-lines";
import { useRequestDraft } from "../store";
import "./review-view.scss";

/** Back to a section of the form. */
function editSection(section: SectionName): void {
  useRequestDraft.getState().edit(section);
  backTo("disclosure/apply");
}

function SectionCard({ section, lines }: { section: SectionName; lines: readonly RequestLine[] }) {
  const title = t(`disclosure.form.section.${section}`);
  const change = (
    <View className="review-edit">
      <TextButton
        text={t("disclosure.review.edit")}
        label={t("disclosure.review.editOf", { section: title })}
        onPress={() => editSection(section)}
      />
    </View>
  );
  return (
    <Card title={title} aside={change}>
      <View className="review-lines">
        {lines.map(({ field, label, value }) => (
          <View key={field} className="review-line">
            <View className="small t2">{label}</View>
            <View className="review-value">{value}</View>
          </View>
        ))}
        {lines.length === 0 && <View className="small t2">{t("disclosure.review.none")}</View>}
      </View>
    </Card>
  );
}

/** Everything as it will be filed, each part with the way back to it. */
export function ReviewView() {
  const fields = useRequestDraft((draft) => draft.fields);
  const lines = requestLines(fields);
  return sections.map((section) => (
    <SectionCard key={section} section={section} lines={lines.filter((line) => line.section === section)} />
  ));
}
