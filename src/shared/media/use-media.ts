import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { newKey } from "@/shared/lib/new-key";
import { type ChosenFile, chooseFile } from "@/shared/platform/choose-file";
import { keepMedia } from "@/shared/platform/kept-media";
import { shrinkPicture } from "@/shared/platform/shrink-picture";
import { type DraftMedia, type MediaKind, mostBytes } from "./draft-media";

/** What is wrong with a file before it is kept; empty when nothing is. The backend looks into it. */
function faultOf(kind: MediaKind, { bytes, isPicture }: Pick<ChosenFile, "bytes" | "isPicture">): string {
  if (kind === "picture" && !isPicture) return t("media.notPicture");
  if (bytes <= mostBytes[kind]) return "";
  return t(kind === "video" ? "media.longVideo" : "media.tooLarge");
}

interface MediaOptions {
  /** How the names of these files begin: letters, digits and a dash alone, as they are files' names on WeChat. */
  prefix: string;
  /** The files of the draft as they are just now: what was written while a picture was made small stays. */
  current: () => readonly DraftMedia[];
  change: (media: readonly DraftMedia[]) => void;
  /** Lets go of the files that stand in no draft any more. */
  sweep: () => Promise<void>;
}

/** Adding and taking away what goes with a draft: kept on the phone until it is handed in, also without a network. */
export function useMedia({ prefix, current, change, sweep }: MediaOptions) {
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const add = async (kind: MediaKind, file: Omit<ChosenFile, "isPicture"> & { seconds?: number }) => {
    const key = `${prefix}${newKey()}`;
    if (!(await keepMedia(file.path, key))) return setError(t("media.noRoom"));
    const { name, bytes, seconds } = file;
    change([...current(), { key, kind, name, bytes, ...(seconds ? { seconds } : {}) }]);
  };
  const take = async (kind: "picture" | "video") => {
    const chosen = await chooseFile(kind === "picture" ? "pictures" : "video");
    if (!chosen) return;
    const file = kind === "picture" ? await shrinkPicture(chosen) : chosen;
    const fault = faultOf(kind, file);
    if (fault) setError(fault);
    else await add(kind, file);
  };
  const once = async (work: Promise<void>) => {
    setError("");
    setBusy(true);
    await work;
    setBusy(false);
  };
  return {
    error,
    busy,
    take: (kind: "picture" | "video") => void once(take(kind)),
    addVoice: (file: Parameters<typeof add>[1]) => void once(add("voice", file)),
    remove: (file: DraftMedia) => {
      change(current().filter(({ key }) => key !== file.key));
      void sweep();
    },
  };
}
