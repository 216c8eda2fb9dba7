import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openSettings } from "@/shared/platform/picture";
import { printPage } from "@/shared/platform/print";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar, ShareAction } from "@/shared/ui/action-bar";
import { shareWords } from "@/shared/ui/share-words";
import { type Sheaf, useSaving } from "../use-saving";

interface MonthActionsProps {
  title: string;
  /** Of what is shown; the page may have been opened with another. */
  id: string;
  sheaf: Sheaf | undefined;
}

/** Passing the month on: as a card or a link, as a picture, on paper. */
export function MonthActions({ title, id, sheaf }: MonthActionsProps) {
  const [shared, setShared] = useState("");
  const { said, isRefused, asPicture } = useSaving();
  return (
    <ActionBar label={t("statistics.actions")} said={said || shared}>
      <ShareAction
        title={title}
        id={id}
        onShared={(outcome) => {
          const word = shareWords[outcome];
          setShared(word ? t(word) : "");
        }}
      />
      {sheaf && <Action icon="picture" text={t("statistics.savePicture")} onPress={() => asPicture(sheaf)} />}
      {/* Only WeChat's settings let us into the album once the person has refused it. */}
      {isRefused && <Action icon="info" text={t("statistics.settings")} onPress={openSettings} />}
      {!isWeapp && <Action icon="printer" text={t("statistics.print")} onPress={printPage} />}
    </ActionBar>
  );
}
