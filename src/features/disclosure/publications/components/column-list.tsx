import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Pressable } from "@/shared/ui/pressable";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";
import "./column-list.scss";

type Column = components["schemas"]["Column"];

const open = (column: string) => openPage("disclosure/list", { column });

/** The columns, each with how much stands in it and its newest title. */
function ColumnRows({ columns }: { columns: Column[] }) {
  return (
    <RowCard>
      {columns.map(({ code, name, about, count, latest }) => (
        <Row
          key={code}
          aside={<Text className="small t2 column-count">{t("publications.count", { count })}</Text>}
          onPress={() => open(code)}
        >
          <View>{name}</View>
          <View className="small t3">{latest ?? about}</View>
        </Row>
      ))}
    </RowCard>
  );
}

/** What people look for so often that it stands apart. */
function QuickLinks({ columns }: { columns: Column[] }) {
  return (
    <View className="card stack-item quick-links">
      {columns.map(({ code, name, count }) => (
        <Pressable key={code} className="quick-link" role="link" onPress={() => open(code)}>
          <Text className="quick-name">{name}</Text>
          <Text className="small t2">{t("publications.count", { count })}</Text>
        </Pressable>
      ))}
    </View>
  );
}

/** A region's disclosure platform by columns (栏目), and its quick links. */
export function ColumnList({ items, total }: components["schemas"]["ColumnList"]) {
  const columns = items.filter(({ place }) => place === "column");
  const quick = items.filter(({ place }) => place === "quick-link");
  const more = { text: t("publications.all", { total }), onPress: () => openPage("disclosure/list") };
  return (
    <>
      <Section title={t("publications.columns")} more={more}>
        <ColumnRows columns={columns} />
      </Section>
      {quick.length > 0 && (
        <Section title={t("publications.quick")}>
          <QuickLinks columns={quick} />
        </Section>
      )}
    </>
  );
}
