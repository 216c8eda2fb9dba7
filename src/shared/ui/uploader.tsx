import { Image, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { isWeapp } from "@/shared/platform/target";
import { spoken } from "./a11y";
import { Button } from "./button";
import { Field } from "./field";
import { Icon } from "./icon";
import { sizeText } from "./size-text";
import { TextButton } from "./text-button";
import { type KeptFile, useUpload } from "./use-upload";
import "./uploader.scss";

interface UploaderProps {
  part?: string;
  label: string;
  hint?: string;
  error: string;
  /** The file that stands here; undefined while there is none. */
  file: { name: string; bytes: number } | undefined;
  onKept: (kept: KeptFile) => void;
  onRemove: () => void;
}

function FileLine({
  file,
  preview,
  label,
  onRemove,
}: { preview: string } & Omit<UploaderProps, "onKept" | "error">) {
  if (!file) return null;
  return (
    <View className="upload-line">
      {preview ? (
        <Image className="upload-picture" src={preview} mode="aspectFill" {...spoken({ hidden: true })} />
      ) : (
        <Icon name="file" size={28} className="upload-icon" />
      )}
      <View className="upload-words">
        <View>{file.name}</View>
        <View className="small t2">{t("upload.kept", { size: sizeText(file.bytes) })}</View>
      </View>
      <TextButton text={t("upload.remove")} label={t("upload.removeOf", { label })} onPress={onRemove} />
    </View>
  );
}

function Going({ trying, stop, again }: Pick<ReturnType<typeof useUpload>, "trying" | "stop" | "again">) {
  if (!trying) return null;
  const { file, percent, error, isFault } = trying;
  return (
    <View className="upload-line" {...spoken({ role: "status" })}>
      <View className="upload-words">
        <View>{file.name}</View>
        {percent === undefined ? (
          <View className="small upload-failed">{error}</View>
        ) : (
          <>
            <View className="small t2">{t("upload.going", { percent })}</View>
            <View className="upload-track">
              <View className="upload-bar" style={{ width: `${percent}%` }} />
            </View>
          </>
        )}
      </View>
      {error && !isFault && <TextButton icon="refresh" text={t("upload.again")} onPress={again} />}
      {percent !== undefined && <TextButton text={t("upload.stop")} onPress={stop} />}
    </View>
  );
}

/** A file to hand in: chosen, watched on its way, looked at, taken away again. */
export function Uploader({ part, label, hint, error, file, onKept, onRemove }: UploaderProps) {
  const { trying, preview, choose, stop, again } = useUpload(onKept);
  const act = t(isWeapp ? "upload.pictures" : "upload.choose");
  const canChoose = !file && trying?.percent === undefined;
  return (
    <Field label={label} error={error} {...(part ? { part } : {})} {...(hint ? { hint } : {})}>
      <FileLine label={label} file={file} preview={preview} onRemove={onRemove} />
      <Going trying={trying} stop={stop} again={again} />
      {canChoose && (
        <View className="upload-choose">
          <Button
            icon="picture"
            text={act}
            label={t("upload.chooseOf", { act, label })}
            onPress={() => void choose("pictures")}
          />
          {isWeapp && <TextButton text={t("upload.chats")} onPress={() => void choose("chats")} />}
        </View>
      )}
    </Field>
  );
}
