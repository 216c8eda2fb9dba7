import { View } from "@tarojs/components";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import type { TicketForm } from "../shape";
import { hasRoom, useMedia } from "../use-media";
import { MediaLine } from "./media-line";
import { VoiceNote } from "./voice-note";

/** Photos, a short film, a voice note: kept on the phone until the ticket is filed. */
export function MediaQuestion({ form }: { form: TicketForm }) {
  const { error, busy, take, addVoice, remove } = useMedia(form);
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
      {hasRoom(fields, "picture") && (
        <Button
          icon="picture"
          text={t(busy ? "tickets.form.media.busy" : "tickets.form.media.take")}
          onPress={() => take("picture")}
        />
      )}
      {hasRoom(fields, "video") && (
        <View className="media-act">
          <Button icon="camera" text={t("tickets.form.media.film")} onPress={() => take("video")} />
        </View>
      )}
      {hasRoom(fields, "voice") && (
        <View className="media-act">
          <VoiceNote onRecorded={addVoice} />
        </View>
      )}
    </Field>
  );
}
