import { View } from "@tarojs/components";
import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { PictureOutcome } from "@/shared/platform/drawing";
import { openSettings, savePicture } from "@/shared/platform/picture";
import { printPage } from "@/shared/platform/print";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { isWeapp } from "@/shared/platform/target";
import { Action, ActionBar } from "@/shared/ui/action-bar";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import type { Leaflet } from "../leaflet";
import { drawLeaflet } from "../leaflet-drawing";

type Stage = PictureOutcome | "drawing";

const words: Partial<Record<Stage, MessageKey>> = {
  drawing: "guides.leaflet.drawing",
  saved: isWeapp ? "guides.leaflet.inAlbum" : "guides.leaflet.inDownloads",
  refused: "guides.leaflet.refused",
  failed: "guides.leaflet.notDrawn",
};

/** Saving the sheet as a picture, and how that went. */
export function useLeafletPicture(leaflet: Leaflet | undefined) {
  const [stage, setStage] = useState<Stage>();
  const save = async () => {
    if (stage === "drawing" || !leaflet) return;
    setStage("drawing");
    const name = `${leaflet.title}-${t("guides.leaflet")}`;
    setStage(await savePicture({ name, width: sheetWidth, compose: (pen) => drawLeaflet(leaflet, pen) }));
  };
  return { stage, save };
}

/** The person did not let us into the album; only WeChat's settings can change that. */
export function AlbumRefused() {
  return (
    <Note icon="alert" kind="alert" title={t("guides.leaflet.refused")}>
      <View className="small">{t("guides.leaflet.refusedHelp")}</View>
      <TextButton text={t("guides.leaflet.settings")} onPress={openSettings} />
    </Note>
  );
}

/** As a picture, and on paper where there is a printer. */
export function LeafletActions({ stage, save }: ReturnType<typeof useLeafletPicture>) {
  const word = stage && words[stage];
  return (
    <ActionBar label={t("guides.leaflet")} said={word ? t(word) : ""}>
      <Action icon="picture" text={t("guides.leaflet.save")} onPress={() => void save()} />
      {!isWeapp && <Action icon="printer" text={t("guides.leaflet.print")} onPress={printPage} />}
    </ActionBar>
  );
}
