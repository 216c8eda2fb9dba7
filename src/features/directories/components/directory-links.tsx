import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";

const links = [
  { page: "halls/points", icon: "pin", words: "points" },
  { page: "directories/fees", icon: "table", words: "fees" },
  { page: "directories/intermediaries", icon: "agent", words: "intermediaries" },
  { page: "directories/utilities", icon: "water", words: "utilities" },
] as const;

/** The way to the points and the directories. */
export function DirectoryLinks() {
  return (
    <Section title={t("directories.title")}>
      <RowCard>
        {links.map(({ page, icon, words }) => (
          <Row key={page} icon={icon} onPress={() => openPage(page)}>
            <View className="strong">{t(`directories.${words}`)}</View>
            <View className="small t2">{t(`directories.${words}About`)}</View>
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
