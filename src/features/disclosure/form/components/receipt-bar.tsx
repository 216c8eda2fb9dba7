import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { PictureOutcome } from "@/shared/platform/drawing";
import { openPage } from "@/shared/platform/navigation";
import { openSettings, savePicture } from "@/shared/platform/picture";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar } from "@/shared/ui/action-bar";
import type { DisclosureRequest } from "../../requests/queries";
import { drawReceipt } from "../receipt-drawing";

const words: Partial<Record<PictureOutcome, MessageKey>> = {
  saved: isWeapp ? "receipt.inAlbum" : "receipt.inDownloads",
  refused: "receipt.refused",
  failed: "receipt.notDrawn",
};

/** What one does with a receipt: keep it as a picture, and go on to the request. */
export function ReceiptBar({ request }: { request: DisclosureRequest }) {
  const [outcome, setOutcome] = useState<PictureOutcome>();
  const save = async () => {
    const name = `${t("disclosure.receipt.title")}-${request.number}`;
    setOutcome(await savePicture({ name, width: sheetWidth, compose: (pen) => drawReceipt(request, pen) }));
  };
  const word = outcome && words[outcome];
  return (
    <ActionBar label={t("disclosure.receipt.title")} said={word ? t(word) : ""}>
      <Action icon="picture" text={t("receipt.save")} onPress={() => void save()} />
      {/* Only WeChat's settings let us into the album once the person has refused it. */}
      {outcome === "refused" && <Action icon="info" text={t("receipt.settings")} onPress={openSettings} />}
      <Action
        icon="clock"
        text={t("receipt.progress")}
        onPress={() => openPage("disclosure/request", { id: request.id })}
      />
    </ActionBar>
  );
}
