import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { memo } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { openPage } from "@/shared/platform/navigation";
import { Marked } from "@/shared/ui/marked";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import { validityStatus } from "../publication-words";
import "./publication-row.scss";

type Summary = components["schemas"]["PublicationSummary"];

/** Where the words of a search were found, unless in the title: the place in the text, or the line that holds them. */
function FoundLine({ publication }: { publication: Summary }) {
  const { found, summary = "", documentNumber = "", indexNumber } = publication;
  if (!found || found.field === "title") return summary ? <View className="small t2">{summary}</View> : null;
  const lines = { summary, documentNumber, indexNumber, text: found.excerpt ?? "" };
  return (
    <View className="small t2">
      <Marked text={lines[found.field]} ranges={found.ranges} />
    </View>
  );
}

interface PublicationRowProps {
  publication: Summary;
  /** Told before the publication opens. */
  onOpen?: (() => void) | undefined;
}

/** A publication in a list: title, what it is about, then day, issuer and whether it counts. */
export const PublicationRow = memo(function PublicationRow({ publication, onOpen }: PublicationRowProps) {
  const { id, title, issuer, publishedOn, documentNumber, validity, found } = publication;
  const open = () => {
    onOpen?.();
    openPage("disclosure/document", { id });
  };
  return (
    <Row onPress={open}>
      <View className="strong">
        <Marked text={title} ranges={found?.field === "title" ? found.ranges : undefined} />
      </View>
      <FoundLine publication={publication} />
      <View className="publication-facts small t3">
        <Text className="publication-fact">{formatDay(publishedOn)}</Text>
        <Text className="publication-fact">{issuer.name}</Text>
        {documentNumber && found?.field !== "documentNumber" && (
          <Text className="publication-fact">{documentNumber}</Text>
        )}
        {validity && <Status {...validityStatus(validity)} />}
      </View>
    </Row>
  );
});
