import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { PictureOutcome } from "@/shared/platform/drawing";
import { openSettings, savePicture } from "@/shared/platform/picture";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar } from "@/shared/ui/action-bar";
import { drawReceipt, type ReceiptPaper } from "./receipt-paper";

const words: Partial<Record<PictureOutcome, MessageKey>> = {
  saved: isWeapp ? "receipt.inAlbum" : "receipt.inDownloads",
  refused: "receipt.refused",
  failed: "receipt.notDrawn",
};

/** What one does with a receipt: keep it as a picture, and go on to the case. */
export function ReceiptBar({ paper, onProgress }: { paper: ReceiptPaper; onProgress: () => void }) {
  const [outcome, setOutcome] = useState<PictureOutcome>();
  const save = async () => {
    const name = `${paper.title}-${paper.number}`;
    setOutcome(await savePicture({ name, width: sheetWidth, compose: (pen) => drawReceipt(paper, pen) }));
  };
  const word = outcome && words[outcome];
  return (
    <ActionBar label={paper.title} said={word ? t(word) : ""}>
      <Action icon="picture" text={t("receipt.save")} onPress={() => void save()} />
      {/* Only WeChat's settings let us into the album once the person has refused it. */}
      {outcome === "refused" && <Action icon="info" text={t("receipt.settings")} onPress={openSettings} />}
      <Action icon="clock" text={t("receipt.progress")} onPress={onProgress} />
    </ActionBar>
  );
}
