import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Heading } from "@/shared/ui/heading";
import { Note } from "@/shared/ui/note";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import { factsOf, validityStatus } from "../publication-words";
import "./document-head.scss";

type Publication = components["schemas"]["Publication"];

/** Over a document that is not to be acted on as it stands. */
export function ValidityNote({ validity }: Pick<Publication, "validity">) {
  if (!validity || validity === "in-force") return null;
  return <Note icon="alert" kind="alert" title={t(`publications.validityNote.${validity}`)} />;
}

/** What a publication is, whose, and whether it counts; what one cites is one tap away. */
export function DocumentHead({ publication }: { publication: Publication }) {
  const { title, kind, issuer, documentNumber, validity, summary } = publication;
  return (
    <Card>
      <View className="card-pad document-head">
        <View className="document-kind">
          <Tag text={t(`publications.kind.${kind}`)} />
          {validity && <Status {...validityStatus(validity)} />}
        </View>
        <Heading level={2} className="heading">
          {title}
        </Heading>
        <View className="small t2 document-from">
          {[issuer.name, documentNumber].filter(Boolean).join("　")}
        </View>
        {summary && <View className="well document-summary">{summary}</View>}
      </View>
      <View className="row-line" />
      <Disclosure title={<Text>{t("publications.facts")}</Text>}>
        {factsOf(publication).map(({ about, fact }) => (
          <View key={about} className="document-fact">
            <View className="small t2 document-about">{about}</View>
            <View className="document-said">{fact}</View>
          </View>
        ))}
      </Disclosure>
    </Card>
  );
}
