import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { printPage } from "@/shared/platform/print";
import { useReadAloud } from "@/shared/platform/read-aloud";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar, ShareAction } from "./action-bar";
import { shareWords } from "./share-words";
import { useElder, useSkin } from "./skin";

interface ReadingActionsProps {
  title: string;
  /** What is read aloud, in parts. */
  texts: () => string[];
}

/** Under a text: share, larger text, and where the device can, listen and print. */
export function ReadingActions({ title, texts }: ReadingActionsProps) {
  const [said, setSaid] = useState<MessageKey>();
  const elder = useElder();
  const setElder = useSkin((state) => state.setElder);
  const { isAble, isReading, start, stop } = useReadAloud();
  return (
    <ActionBar label={t("reading.actions")} said={said ? t(said) : ""}>
      <ShareAction title={title} onShared={(outcome) => setSaid(shareWords[outcome])} />
      <Action icon="text" text={t("reading.large")} pressed={elder} onPress={() => setElder(!elder)} />
      {isAble && (
        <Action
          icon="voice"
          text={t(isReading ? "reading.silence" : "reading.listen")}
          onPress={() => (isReading ? stop() : start(texts()))}
        />
      )}
      {!isWeapp && <Action icon="printer" text={t("reading.print")} onPress={printPage} />}
    </ActionBar>
  );
}
