import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "./card";
import { Clauses } from "./clauses";
import { Row } from "./row";
import { Section } from "./section";

type LinkedCase = components["schemas"]["LinkedCase"];

const pages: Record<LinkedCase["kind"], string> = {
  "disclosure-request": "disclosure/request",
  ticket: "tickets/ticket",
};

/** 前后相连的事: the case that this one goes on from, and those that go on from it. */
export function LinkedCases({ linked }: { linked: LinkedCase[] }) {
  if (linked.length === 0) return null;
  return (
    <Section title={t("cases.linked")}>
      <RowCard>
        {linked.map(({ kind, id, number, title, at, direction }) => (
          <Row key={id} icon="branch" onPress={() => openPage(pages[kind], { id })}>
            <View>{title}</View>
            <View className="small t2">
              <Clauses text={t(`cases.linked.${direction}`, { number, day: formatInstantDay(at) })} />
            </View>
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
