import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card, LinedRows } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";

type Schemas = components["schemas"];
type Relation = "readings" | "policies" | "related";

const relations: [Relation, MessageKey][] = [
  ["readings", "publications.readings"],
  ["policies", "publications.policies"],
  ["related", "publications.related"],
];

/** What explains this policy, what this reading explains (谁起草、谁解读), and what else belongs to it. */
export function DocumentLinks({ publication }: { publication: Pick<Schemas["Publication"], Relation> }) {
  return relations.map(([relation, title]) => {
    const links = publication[relation] ?? [];
    if (links.length === 0) return null;
    return (
      <Card key={relation} title={t(title)} className="document-links">
        <LinedRows>
          {links.map(({ id, title: name, kind, publishedOn }) => (
            <Row key={id} onPress={() => openPage("disclosure/document", { id })}>
              <View>{name}</View>
              <View className="small t3">{`${t(`publications.kind.${kind}`)}　${formatDay(publishedOn)}`}</View>
            </Row>
          ))}
        </LinedRows>
      </Card>
    );
  });
}
