import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { newKey } from "@/shared/lib/new-key";
import { type ChosenFile, chooseFile } from "@/shared/platform/choose-file";
import { keepMedia } from "@/shared/platform/kept-media";
import { shrinkPicture } from "@/shared/platform/shrink-picture";
import type { DraftMedia, TicketFields } from "./fields";
import { mostBytes, mostFiles } from "./limits";
import type { TicketForm } from "./shape";
import { useTicketDraft } from "./store";
import { sweepMedia } from "./sweep-media";

type Kind = DraftMedia["kind"];

/** What is wrong with a file before it is kept; empty when nothing is. The backend looks into it. */
function faultOf(kind: Kind, { bytes, isPicture }: Pick<ChosenFile, "bytes" | "isPicture">): string {
  if (kind === "picture" && !isPicture) return t("tickets.form.media.notPicture");
  if (bytes <= mostBytes[kind]) return "";
  return t(kind === "video" ? "tickets.form.media.longVideo" : "tickets.form.media.tooLarge");
}

/** Whether one more of a kind may be added. */
export function hasRoom({ media }: Pick<TicketFields, "media">, kind: Kind): boolean {
  if (media.length >= mostFiles.all) return false;
  return kind === "picture" || media.filter((file) => file.kind === kind).length < mostFiles[kind];
}

/** Adding and taking away what goes with a ticket: kept on the phone until it is handed in, also without a network. */
export function useMedia(form: TicketForm) {
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const add = async (kind: Kind, file: Omit<ChosenFile, "isPicture"> & { seconds?: number }) => {
    // Letters and digits alone: it is a file's name on WeChat.
    const key = `media-${newKey()}`;
    if (!(await keepMedia(file.path, key))) return setError(t("tickets.form.media.noRoom"));
    const { name, bytes, seconds } = file;
    const added = { key, kind, name, bytes, ...(seconds ? { seconds } : {}) };
    // What was written while the picture was made small stays.
    form.change({ media: [...useTicketDraft.getState().fields.media, added] });
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
      form.change({ media: form.fields.media.filter(({ key }) => key !== file.key) });
      void sweepMedia();
    },
  };
}
