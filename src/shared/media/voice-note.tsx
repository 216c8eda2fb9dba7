import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import type { Recorded } from "@/shared/platform/recording";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { longestVoice, useVoice } from "./use-voice";

function Recording({ since, onStop }: { since: number; onStop: () => void }) {
  const left = useSecondsUntil(since + longestVoice);
  return (
    <>
      <View className="small" {...spoken({ role: "status" })}>
        {t("media.voice.recording")}
      </View>
      <View className="small t2">{t("media.voice.left", { seconds: left })}</View>
      <Button icon="check" text={t("media.voice.stop")} onPress={onStop} />
    </>
  );
}

interface VoiceNoteProps {
  /** On the button that begins it; what it does and how long it may be, unless given. */
  text?: string;
  onRecorded: (recorded: Recorded) => void;
}

/** A voice note for who would rather speak; says plainly when the phone or the person does not let it. */
export function VoiceNote({ text, onRecorded }: VoiceNoteProps) {
  const { standing, since, start, stop } = useVoice(onRecorded);
  if (standing === "recording") return <Recording since={since} onStop={stop} />;
  const isOff = standing === "refused" || standing === "unavailable" || standing === "failed";
  return (
    <>
      {standing !== "unavailable" && (
        <Button
          icon="mic"
          text={standing === "asking" ? t("media.voice.asking") : (text ?? t("media.voice.start"))}
          onPress={standing === "asking" ? () => undefined : start}
        />
      )}
      {isOff && (
        <View className="small" {...spoken({ role: "status" })}>
          {t(`media.voice.${standing}`)}
        </View>
      )}
    </>
  );
}
