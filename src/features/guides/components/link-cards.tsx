import type { components } from "@contract/schema";
import { Text } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";

type Guide = components["schemas"]["Guide"];

/** 中介服务: what others must do for the matter, and who offers it. */
export function IntermediaryCard({ intermediaries, region }: Pick<Guide, "intermediaries" | "region">) {
  if (intermediaries.length === 0) return null;
  return (
    <Section title={t("guides.intermediaries")}>
      <RowCard>
        {intermediaries.map(({ name, providers }) => (
          <Row
            key={name}
            onPress={() => openPage("directories/intermediaries", { service: name, region: region.code })}
            aside={<Text className="small t2">{t("guides.providers", { count: providers })}</Text>}
          >
            {name}
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}

/** Matters that one often needs together with this one. */
export function RelatedCard({ related }: Pick<Guide, "related">) {
  if (related.length === 0) return null;
  return (
    <Section title={t("guides.related")}>
      <RowCard>
        {related.map(({ id, name }) => (
          <Row key={id} onPress={() => openPage("guides/detail", { id })}>
            {name}
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
