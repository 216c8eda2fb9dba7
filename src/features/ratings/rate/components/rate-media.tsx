import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { hasRoom } from "@/shared/media/draft-media";
import { MediaLine } from "@/shared/media/media-line";
import { VoiceNote } from "@/shared/media/voice-note";
import { Button } from "@/shared/ui/button";
import { FieldError } from "@/shared/ui/field";
import type { RateForm } from "../use-rate-form";
import "./rate-media.scss";

/** As the contract takes them. */
const mostFiles = { all: 6, video: 0, voice: 1 } as const;

/** Photos and a voice note: kept on the phone until the rating is handed in. */
export function RateMedia({ draft, media }: Pick<RateForm, "draft" | "media">) {
  const { error, busy, take, addVoice, remove } = media;
  return (
    <View className="rate-media">
      {draft.media.map((file) => (
        <MediaLine key={file.key} file={file} onRemove={() => remove(file)} />
      ))}
      <View className="rate-media-acts">
        {hasRoom(draft.media, "picture", mostFiles) && (
          <View className="rate-media-act">
            <Button
              icon="camera"
              text={t(busy ? "media.busy" : "media.take")}
              onPress={() => take("picture")}
            />
          </View>
        )}
        {hasRoom(draft.media, "voice", mostFiles) && (
          <View className="rate-media-act">
            <VoiceNote text={t("ratings.speak")} onRecorded={addVoice} />
          </View>
        )}
      </View>
      {error && <FieldError text={error} />}
    </View>
  );
}
