import { t } from "@/shared/i18n/translate";
import { openSettings } from "@/shared/platform/picture";
import { printPage } from "@/shared/platform/print";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar } from "@/shared/ui/action-bar";
import type { useLetterFile } from "../use-letter-file";

/** As a picture, as a Word document, and on paper where there is a printer. */
export function LetterActions({ said, refused, savePicture, openFile }: ReturnType<typeof useLetterFile>) {
  return (
    <ActionBar label={t("requests.letter.actions")} said={said}>
      {refused ? (
        <Action icon="picture" text={t("requests.letter.settings")} onPress={openSettings} />
      ) : (
        <Action icon="picture" text={t("requests.letter.picture")} onPress={savePicture} />
      )}
      <Action icon="download" text={t("requests.letter.file")} onPress={openFile} />
      {!isWeapp && <Action icon="printer" text={t("requests.letter.print")} onPress={printPage} />}
    </ActionBar>
  );
}
