import { View } from "@tarojs/components";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { hasRoom } from "@/shared/media/draft-media";
import { MediaLine } from "@/shared/media/media-line";
import { useMedia } from "@/shared/media/use-media";
import { VoiceNote } from "@/shared/media/voice-note";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { mostFiles } from "../limits";
import type { TicketForm } from "../shape";
import { useTicketDraft } from "../store";
import { mediaPrefix, sweepMedia } from "../sweep-media";

/** Photos, a short film, a voice note: kept on the phone until the ticket is filed. */
export function MediaQuestion({ form }: { form: TicketForm }) {
  const { error, busy, take, addVoice, remove } = useMedia({
    prefix: mediaPrefix,
    current: () => useTicketDraft.getState().fields.media,
    change: (media) => form.change({ media }),
    sweep: sweepMedia,
  });
  const { fields, kind } = form;
  return (
    <Field
      part={partOf(kind, "media")}
      label={kind.labelOf("media")}
      hint={t("tickets.form.mediaHint")}
      error={error || form.errorOf("media")}
    >
      {fields.media.map((file) => (
        <MediaLine key={file.key} file={file} onRemove={() => remove(file)} />
      ))}
      {hasRoom(fields.media, "picture", mostFiles) && (
        <Button icon="picture" text={t(busy ? "media.busy" : "media.take")} onPress={() => take("picture")} />
      )}
      {hasRoom(fields.media, "video", mostFiles) && (
        <View className="media-act">
          <Button icon="camera" text={t("media.film")} onPress={() => take("video")} />
        </View>
      )}
      {hasRoom(fields.media, "voice", mostFiles) && (
        <View className="media-act">
          <VoiceNote onRecorded={addVoice} />
        </View>
      )}
    </Field>
  );
}
