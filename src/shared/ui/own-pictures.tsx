import type { components } from "@contract/schema";
import { Image, View } from "@tarojs/components";
import { useState } from "react";
import { openOwnFile } from "@/shared/api/own-file";
import { useOwnPicture } from "@/shared/api/own-picture";
import { t } from "@/shared/i18n/translate";
import { showToast } from "@/shared/platform/toast";
import { spoken } from "./a11y";
import { Pressable } from "./pressable";
import { Sheet } from "./sheet";
import { TextButton } from "./text-button";
import "./own-pictures.scss";

type Upload = components["schemas"]["Upload"];

const endings: Record<Upload["mediaType"], string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/** A picture of one's own, small; a tap shows it large. */
function Picture({ id, name }: Upload) {
  const path = useOwnPicture(id);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Pressable className="own-picture" label={t("picture.see", { name })} onPress={() => setOpen(true)}>
        {path && (
          <Image className="own-picture-image" src={path} mode="aspectFill" {...spoken({ hidden: true })} />
        )}
      </Pressable>
      <Sheet open={open} title={name} onClose={() => setOpen(false)}>
        {path ? (
          <Image className="own-picture-large" src={path} mode="widthFix" {...spoken({ hidden: true })} />
        ) : (
          <View className="card-pad t2">{t("picture.notHere")}</View>
        )}
      </Sheet>
    </>
  );
}

/** Another file of one's own, opened by the phone's reader or the browser. */
function OtherFile({ id, name, mediaType }: Upload) {
  const ending = endings[mediaType];
  const open = async () => {
    const bare = name.replace(new RegExp(`\\.${ending}$`, "i"), "");
    const opened = await openOwnFile(
      "/v1/uploads/{uploadId}",
      { uploadId: id },
      { name: bare, ending },
    ).catch(() => "failed" as const);
    if (opened !== "opened") showToast(t("picture.notOpened"));
  };
  return <TextButton icon="file" text={name} onPress={() => void open()} />;
}

/** What the person handed in: pictures small, other files by name. */
export function OwnPictures({ files }: { files: readonly Upload[] }) {
  if (files.length === 0) return null;
  const isPicture = ({ mediaType }: Upload) => mediaType.startsWith("image/");
  return (
    <>
      <View className="own-pictures">
        {files.filter(isPicture).map((file) => (
          <Picture key={file.id} {...file} />
        ))}
      </View>
      {files
        .filter((file) => !isPicture(file))
        .map((file) => (
          <OtherFile key={file.id} {...file} />
        ))}
    </>
  );
}
