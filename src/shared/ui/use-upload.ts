import { useEffect, useRef, useState } from "react";
import { errorText, isUnreached } from "@/shared/api/errors";
import { type Uploading, upload } from "@/shared/api/upload";
import { t } from "@/shared/i18n/translate";
import { newKey } from "@/shared/lib/new-key";
import { type ChosenFile, chooseFile, type FileSource } from "@/shared/platform/choose-file";
import { shrinkPicture } from "@/shared/platform/shrink-picture";

/** A file as the backend keeps it. */
export type KeptFile = NonNullable<Awaited<Uploading["kept"]>>;

/** Bytes that the contract allows. */
const largest = 5_242_880;

const known = /\.(jpe?g|png|pdf|docx)$/i;

/** What is wrong with a file before it is sent; empty when nothing is. The backend looks into it. */
function faultOf({ name, bytes, isPicture }: ChosenFile): string {
  if (!isPicture && !known.test(name)) return t("upload.wrongType");
  return bytes > largest ? t("upload.tooLarge") : "";
}

interface Trying {
  file: ChosenFile;
  key: string;
  /** Percent that has gone; undefined when it does not go. */
  percent?: number;
  /** Why it did not go; it can be tried again unless `fault` says that this file never will. */
  error?: string;
  isFault?: boolean;
}

/** One file: chosen, on its way, failed and tried again, stopped. */
export function useUpload(onKept: (kept: KeptFile) => void) {
  const [trying, setTrying] = useState<Trying>();
  /** Pictures of this visit, by upload. */
  const [preview, setPreview] = useState("");
  const going = useRef<Uploading>();
  useEffect(() => () => going.current?.stop(), []);
  const send = async (file: ChosenFile, key: string) => {
    setTrying({ file, key, percent: 0 });
    const task = upload(file.path, file.name, key, (percent) =>
      setTrying((now) => (now?.key === key && now.percent !== undefined ? { ...now, percent } : now)),
    );
    going.current = task;
    try {
      const kept = await task.kept;
      if (!kept) return;
      setPreview(file.isPicture ? file.path : "");
      setTrying(undefined);
      onKept(kept);
    } catch (error) {
      setTrying({ file, key, error: isUnreached(error) ? t("upload.noSignal") : errorText(error) });
    }
  };
  const choose = async (from: FileSource) => {
    const chosen = await chooseFile(from);
    if (!chosen) return;
    const file = await shrinkPicture(chosen);
    const error = faultOf(file);
    if (error) setTrying({ file, key: "", error, isFault: true });
    else await send(file, newKey());
  };
  const stop = () => {
    going.current?.stop();
    setTrying(undefined);
  };
  const again = () => {
    if (trying) void send(trying.file, trying.key);
  };
  return { trying, preview, choose, stop, again };
}
