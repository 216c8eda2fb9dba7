import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { carrySearch } from "@/shared/lib/carried-search";
import { copyText } from "@/shared/platform/clipboard";
import { openPage } from "@/shared/platform/navigation";
import { dial } from "@/shared/platform/phone";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import type { Hints } from "../hints";

type Door = NonNullable<Hints["door"]>;

const hotline = "12345";

/** It looks like something that another door serves: what, why, and one tap that takes the words along. */
export function DoorNote({ door, text }: { door: Door; text: string }) {
  const [copied, setCopied] = useState(false);
  const call = async () => {
    setCopied(await copyText(text));
    dial(hotline);
  };
  const search = () => {
    carrySearch(text);
    openPage("guides/search");
  };
  return (
    <Note icon="branch" title={door.title}>
      <View className="small">{door.text}</View>
      {door.article && <View className="small t2">{door.article}</View>}
      {door.door === "hotline" && (
        <>
          <TextButton icon="phone" text={t("disclosure.hint.hotline")} onPress={() => void call()} />
          <View className="small t2">
            {t(copied ? "disclosure.hint.copied" : "disclosure.hint.hotlineText")}
          </View>
        </>
      )}
      {(door.door === "guides" || door.door === "registry") && (
        <TextButton link icon="search" text={t(`disclosure.hint.${door.door}`)} onPress={search} />
      )}
      <View className="small t2">{t("disclosure.hint.stay")}</View>
    </Note>
  );
}
