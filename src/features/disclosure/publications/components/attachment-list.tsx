import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useRef, useState } from "react";
import { addressOf } from "@/shared/api/request";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { kilobytes } from "@/shared/lib/file-size";
import { openFile } from "@/shared/platform/document";
import type { OpenedOwn } from "@/shared/platform/opened";
import { isWeapp } from "@/shared/platform/target";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { TextButton } from "@/shared/ui/text-button";

type Attachment = components["schemas"]["Publication"]["attachments"][number];

const words: Record<OpenedOwn | "opening", MessageKey> = {
  opening: "attachment.opening",
  opened: "attachment.opened",
  unreached: "attachment.unreached",
  slow: "attachment.slow",
  failed: "attachment.failed",
  refused: "attachment.failed",
};

/** Its name without the ending, which its format says. */
function bareName({ name, format }: Attachment): string {
  return name.endsWith(`.${format}`) ? name.slice(0, -format.length - 1) : name;
}

/** A file to open; WeChat shows no CSV, whose numbers stand in the text as well. */
function AttachmentLine({ attachment, onOpen }: { attachment: Attachment; onOpen: () => void }) {
  const { format, bytes } = attachment;
  const file = { name: bareName(attachment), format: format.toUpperCase(), size: kilobytes(bytes) };
  if (isWeapp && format === "csv") return <View className="small t2">{t("attachment.webOnly", file)}</View>;
  return (
    <View>
      <TextButton icon="download" text={t("attachment.one", file)} onPress={onOpen} />
    </View>
  );
}

interface AttachmentListProps {
  publicationId: string;
  attachments: readonly Attachment[];
}

/** The files of a publication, each with its format and size, and how the last download went. */
export function AttachmentList({ publicationId, attachments }: AttachmentListProps) {
  const [state, setState] = useState<OpenedOwn | "opening">();
  // Each opens by itself: one that is slow does not keep the others.
  const opening = useRef(new Set<string>());
  if (attachments.length === 0) return null;
  const open = async (attachment: Attachment) => {
    const { id, format } = attachment;
    if (opening.current.has(id)) return;
    opening.current.add(id);
    setState("opening");
    const path = "/v1/catalogue/{publicationId}/attachments/{attachmentId}";
    const url = addressOf(path, { publicationId, attachmentId: id });
    setState(await openFile({ url, name: bareName(attachment), ending: format }));
    opening.current.delete(id);
  };
  return (
    <Card title={t("attachment.title")}>
      <View className="attachments">
        {attachments.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} onOpen={() => void open(attachment)} />
        ))}
        <View className="small t2" {...spoken({ role: "status", live: "polite" })}>
          {state && t(words[state])}
        </View>
      </View>
    </Card>
  );
}
