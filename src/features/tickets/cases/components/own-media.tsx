import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useEffect, useRef } from "react";
import { t } from "@/shared/i18n/translate";
import { Film } from "@/shared/platform/film";
import { usePageLeft } from "@/shared/platform/page-left";
import { playSound } from "@/shared/platform/player";
import { spoken } from "@/shared/ui/a11y";
import type { IconName } from "@/shared/ui/icon";
import { OwnPictures } from "@/shared/ui/own-pictures";
import { TextButton } from "@/shared/ui/text-button";
import { mediaEndings } from "../media-endings";
import { useOwnMedia } from "../use-own-media";
import "./own-media.scss";

type Upload = components["schemas"]["Upload"];

interface PlayLineProps {
  name: string;
  icon: IconName;
  standing: ReturnType<typeof useOwnMedia>["standing"];
  /** On the button while it stands still, and while it plays. */
  words: { start: string; stop: string };
  onPress: () => void;
}

/** The button that plays and stops; where it did not work, that is said under it. */
function PlayLine({ name, icon, standing, words, onPress }: PlayLineProps) {
  const isWaiting = standing === "fetching";
  const text = isWaiting ? t("tickets.media.fetching") : standing === "playing" ? words.stop : words.start;
  return (
    <>
      <TextButton
        icon={icon}
        text={text}
        label={t("media.line", { kind: text, name })}
        onPress={isWaiting ? () => undefined : onPress}
      />
      {standing === "failed" && (
        <View className="small" {...spoken({ role: "status" })}>
          {t("tickets.media.failed")}
        </View>
      )}
    </>
  );
}

/** A voice note, listened to where it stands; it falls silent when the page is left. */
function OwnSound({ file }: { file: Upload }) {
  const { standing, begin, end, fail } = useOwnMedia(file);
  const hush = useRef<() => void>();
  useEffect(() => () => hush.current?.(), []);
  const stop = () => {
    hush.current?.();
    end();
  };
  usePageLeft(() => {
    if (standing === "playing") stop();
  });
  const press = async () => {
    if (standing === "playing") return stop();
    const path = await begin();
    if (path) hush.current = playSound(path, (failed) => (failed ? fail() : end()));
  };
  const words = { start: t("tickets.media.listen"), stop: t("tickets.media.hush") };
  return (
    <PlayLine name={file.name} icon="mic" standing={standing} words={words} onPress={() => void press()} />
  );
}

/** A film, looked at where it stands; on WeChat over the whole screen. */
function OwnFilm({ file }: { file: Upload }) {
  const { standing, path, begin, end, fail } = useOwnMedia(file);
  const isPlaying = standing === "playing";
  const words = { start: t("tickets.media.watch"), stop: t("tickets.media.fold") };
  return (
    <>
      <PlayLine
        name={file.name}
        icon="camera"
        standing={standing}
        words={words}
        onPress={() => (isPlaying ? end() : void begin())}
      />
      {isPlaying && <Film className="own-film" path={path} label={file.name} onEnd={end} onFail={fail} />}
    </>
  );
}

/** What the person handed in: pictures small, sounds and films played here, other files by name. */
export function OwnMedia({ files }: { files: readonly Upload[] }) {
  const played = files.filter(({ mediaType }) => mediaType in mediaEndings);
  return (
    <>
      <OwnPictures files={files.filter((file) => !played.includes(file))} />
      {played.map((file) =>
        file.mediaType.startsWith("audio/") ? (
          <OwnSound key={file.id} file={file} />
        ) : (
          <OwnFilm key={file.id} file={file} />
        ),
      )}
    </>
  );
}
