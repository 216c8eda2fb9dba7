import { useQuery } from "@tanstack/react-query";
import { Image, View } from "@tarojs/components";
import { useEffect, useRef, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { mediaPath } from "@/shared/platform/kept-media";
import { playSound } from "@/shared/platform/player";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { sizeText } from "@/shared/ui/size-text";
import { TextButton } from "@/shared/ui/text-button";
import type { DraftMedia } from "./draft-media";
import "./media-line.scss";

/** Where the phone keeps it; undefined until that is known, and when it is kept no more. */
function useMediaPath(key: string): string | undefined {
  const { data } = useQuery({
    queryKey: ["kept-media", key],
    queryFn: async () => (await mediaPath(key)) ?? null,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    meta: { keep: false },
  });
  return data ?? undefined;
}

function PlayButton({ path }: { path: string | undefined }) {
  const [playing, setPlaying] = useState(false);
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);
  if (!path) return null;
  const press = () => {
    if (playing) stop.current?.();
    else stop.current = playSound(path, () => setPlaying(false));
    setPlaying(!playing);
  };
  return <TextButton text={t(playing ? "media.voice.hush" : "media.voice.play")} onPress={press} />;
}

/** One file that goes with a draft: looked at or listened to, and taken away again. */
export function MediaLine({ file, onRemove }: { file: DraftMedia; onRemove: () => void }) {
  const path = useMediaPath(file.key);
  const kind = t(`media.${file.kind}`);
  const length = file.seconds ? t("media.voice.seconds", { seconds: file.seconds }) : "";
  return (
    <View className="media-line">
      {file.kind === "picture" && path ? (
        <Image className="media-picture" src={path} mode="aspectFill" {...spoken({ hidden: true })} />
      ) : (
        <Icon name={file.kind === "voice" ? "mic" : "camera"} size={28} className="media-icon" />
      )}
      <View className="media-words">
        <View>{kind}</View>
        <View className="small t2">{[length, sizeText(file.bytes)].filter(Boolean).join("　")}</View>
      </View>
      {file.kind === "voice" && <PlayButton path={path} />}
      <TextButton
        text={t("upload.remove")}
        label={t("upload.removeOf", { label: file.name })}
        onPress={onRemove}
      />
    </View>
  );
}
