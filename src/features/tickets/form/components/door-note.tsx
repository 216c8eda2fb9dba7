import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { carrySearch } from "@/shared/lib/carried-search";
import { copyText } from "@/shared/platform/clipboard";
import { openPage } from "@/shared/platform/navigation";
import { dial } from "@/shared/platform/phone";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import type { TicketHints } from "../queries";

type Door = NonNullable<TicketHints["door"]>;

/** It looks like something that another door serves: what, why, and one tap that takes the words along. */
export function DoorNote({ door, text }: { door: Door; text: string }) {
  const [copied, setCopied] = useState(false);
  const { phone } = door;
  const apply = () => {
    carryTo("disclosure", { text });
    openPage("disclosure/apply");
  };
  const search = () => {
    carrySearch(text);
    openPage("guides/search");
  };
  const copy = async () => setCopied(await copyText(text));
  const isOurs = door.door === "disclosure" || door.door === "guides";
  return (
    <Note icon="branch" title={door.title}>
      <View className="small">{door.text}</View>
      {door.article && <View className="small t2">{door.article}</View>}
      {door.door === "disclosure" && (
        <TextButton link icon="open" text={t("tickets.door.disclosure")} onPress={apply} />
      )}
      {door.door === "guides" && (
        <TextButton link icon="search" text={t("tickets.door.guides")} onPress={search} />
      )}
      {phone && (
        <View>
          <TextButton icon="phone" text={t("tickets.form.callDoor", { phone })} onPress={() => dial(phone)} />
        </View>
      )}
      {!isOurs && (
        <View>
          <TextButton
            icon="file"
            text={t(copied ? "tickets.door.copied" : "tickets.door.copy")}
            onPress={() => void copy()}
          />
        </View>
      )}
      <View className="small t2">{t("tickets.form.stay")}</View>
    </Note>
  );
}
