import type { components } from "@contract/schema";
import { useState } from "react";
import { errorText } from "@/shared/api/errors";
import { openOwnFile } from "@/shared/api/own-file";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { PictureOutcome } from "@/shared/platform/drawing";
import { savePicture } from "@/shared/platform/picture";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { isWeapp } from "@/shared/platform/target";
import { drawLetter } from "./letter-drawing";

type Letter = components["schemas"]["Letter"];

const pictureWords: Record<PictureOutcome, MessageKey | ""> = {
  saved: isWeapp ? "requests.letter.inAlbum" : "requests.letter.inDownloads",
  refused: "requests.letter.noAlbum",
  failed: "requests.letter.notSaved",
  closed: "",
};

const fileWords = {
  opened: isWeapp ? "" : "requests.letter.inDownloads",
  unreached: "requests.letter.unreached",
  slow: "requests.letter.unreached",
  failed: "requests.letter.notSaved",
} as const;

/** Taking a letter along, as a picture or as a Word document, and how that went. */
export function useLetterFile(requestId: string, letter: Letter | undefined) {
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState(false);
  const savePictureOf = async () => {
    if (!letter) return;
    setSaid(t("requests.letter.saving"));
    const compose = (pen: Parameters<typeof drawLetter>[1]) => drawLetter(letter, pen);
    const outcome = await savePicture({ name: letter.title, width: sheetWidth, compose });
    const word = pictureWords[outcome];
    setRefused(outcome === "refused");
    setSaid(word === "" ? "" : t(word));
  };
  const openFileOf = async () => {
    if (!letter) return;
    setSaid(t("requests.letter.fetching"));
    try {
      const opened = await openOwnFile(
        "/v1/disclosure-requests/{requestId}/letters/{letterId}",
        { requestId, letterId: letter.id },
        { name: letter.title, ending: "docx" },
      );
      const word = fileWords[opened];
      setSaid(word === "" ? "" : t(word));
    } catch (error) {
      setSaid(errorText(error));
    }
  };
  return {
    said,
    refused,
    savePicture: () => void savePictureOf(),
    openFile: () => void openFileOf(),
  };
}
