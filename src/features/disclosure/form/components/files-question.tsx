import { View } from "@tarojs/components";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Uploader } from "@/shared/ui/uploader";
import { type AttachmentKind, type DraftFile, delegateFiles } from "../fields";
import { type FormView, partOf } from "../use-form";

/** Files of one kind beside those that a delegate needs, as many as the contract takes in all. */
const most = 9;

interface SlotProps {
  form: FormView;
  kind: AttachmentKind;
  file: DraftFile | undefined;
}

function Slot({ form, kind, file }: SlotProps) {
  const { files } = form.fields;
  return (
    <Uploader
      label={t(`disclosure.form.file.${kind}`)}
      error=""
      file={file}
      onKept={({ id: uploadId, name, mediaType, bytes }) =>
        form.change({ files: [...files, { uploadId, kind, name, mediaType, bytes }] })
      }
      onRemove={() => form.change({ files: files.filter((other) => other !== file) })}
    />
  );
}

/** One place for each file that is there, and an empty one for the next. */
function Slots({ form, kind }: Pick<SlotProps, "form" | "kind">) {
  const { files } = form.fields;
  const there = files.filter((file) => file.kind === kind);
  return (
    <>
      {there.map((file) => (
        <Slot key={file.uploadId} form={form} kind={kind} file={file} />
      ))}
      {files.length < most && <Slot key={there.length} form={form} kind={kind} file={undefined} />}
    </>
  );
}

/** Pictures of documents only where they are required: both parties' where somebody else files (个人信息保护法第六条). */
export function FilesQuestion({ form }: { form: FormView }) {
  const person = useSession();
  const { filing, files } = form.fields;
  const isDelegated = filing === "delegate";
  return (
    <>
      <Field
        part={partOf("files")}
        label={t("disclosure.form.field.files")}
        hint={t(isDelegated ? "disclosure.form.filesHintDelegate" : "disclosure.form.filesHint")}
        error={form.errorOf("files")}
      >
        {!person && (
          <>
            <View className="small t2">{t("disclosure.form.signInForFiles")}</View>
            <Button
              icon="me"
              text={t("disclosure.form.signIn")}
              onPress={() => openPage("session/sign-in")}
            />
          </>
        )}
      </Field>
      {person &&
        isDelegated &&
        delegateFiles.map((kind) => (
          <Slot key={kind} form={form} kind={kind} file={files.find((file) => file.kind === kind)} />
        ))}
      {person && <Slots form={form} kind="record-proof" />}
      {person && <Slots form={form} kind="other" />}
    </>
  );
}
