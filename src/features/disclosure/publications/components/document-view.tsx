import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { inParts } from "@/shared/lib/in-parts";
import { keyed } from "@/shared/lib/keyed";
import { Icon } from "@/shared/ui/icon";
import { AttachmentList } from "./attachment-list";
import { DocumentBlock } from "./document-block";
import { DocumentHead, ValidityNote } from "./document-head";
import { DocumentLinks } from "./document-links";
import "./document-view.scss";

type Publication = components["schemas"]["Publication"];

/** Blocks of a part of a long text. */
const partSize = 40;

/** Where the content comes from, said plainly. */
function Provenance({ provenance }: Pick<Publication, "provenance">) {
  return (
    <View className="provenance stack-item small t2">
      <Icon name="info" size={18} className="provenance-icon" />
      <View className="provenance-words">
        <View className="strong">{t(`publications.provenance.${provenance.kind}`)}</View>
        <View>{provenance.text}</View>
      </View>
    </View>
  );
}

/** A publication to read. */
export function DocumentView({ publication }: { publication: Publication }) {
  const { id, blocks, attachments, provenance, validity } = publication;
  return (
    <>
      {validity && <ValidityNote validity={validity} />}
      <DocumentHead publication={publication} />
      <View className="card stack-item document-text">
        {keyed(inParts(blocks, partSize)).map((part) => (
          <View key={part.key}>
            {keyed(part.item).map(({ key, item }) => (
              <DocumentBlock key={key} block={item} />
            ))}
          </View>
        ))}
      </View>
      <AttachmentList publicationId={id} attachments={attachments} />
      <DocumentLinks publication={publication} />
      <Provenance provenance={provenance} />
    </>
  );
}
