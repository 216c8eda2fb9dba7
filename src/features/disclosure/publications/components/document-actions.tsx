import type { components } from "@contract/schema";
import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { printPage } from "@/shared/platform/print";
import { useReadAloud } from "@/shared/platform/read-aloud";
import type { Shared } from "@/shared/platform/share";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar, ShareAction } from "@/shared/ui/action-bar";
import { useElder, useSkin } from "@/shared/ui/skin";
import { spokenText } from "../spoken-text";

const sharedWords: Record<Shared, MessageKey | undefined> = {
  shared: "share.shared",
  copied: "share.copied",
  closed: undefined,
  failed: "share.failed",
};

/** Share, larger text, and where the device can, listen and print. */
export function DocumentActions({ publication }: { publication: components["schemas"]["Publication"] }) {
  const [said, setSaid] = useState<MessageKey>();
  const elder = useElder();
  const setElder = useSkin((state) => state.setElder);
  const { isAble, isReading, start, stop } = useReadAloud();
  return (
    <ActionBar label={t("publications.actions")} said={said ? t(said) : ""}>
      <ShareAction title={publication.title} onShared={(outcome) => setSaid(sharedWords[outcome])} />
      <Action icon="text" text={t("publications.large")} pressed={elder} onPress={() => setElder(!elder)} />
      {isAble && (
        <Action
          icon="voice"
          text={t(isReading ? "publications.silence" : "publications.listen")}
          onPress={() => (isReading ? stop() : start(spokenText(publication)))}
        />
      )}
      {!isWeapp && <Action icon="printer" text={t("publications.print")} onPress={printPage} />}
    </ActionBar>
  );
}
