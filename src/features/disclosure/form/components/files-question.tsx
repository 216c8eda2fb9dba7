import { View } from "@tarojs/components";
import { useState } from "react";
import { useSession } from "@/shared/api/session";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Field } from "@/shared/ui/field";
import { Uploader } from "@/shared/ui/uploader";
import { type AttachmentKind, type DraftFile, delegateFiles } from "../fields";
import type { RequestForm } from "../shape";
import "./files-question.scss";

/** Files of one kind beside those that a delegate needs, as many as the contract takes in all. */
const most = 9;

interface SlotProps {
  form: RequestForm;
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

/** What one may add: proof that one's own record is wrong (条例第四十一条), or anything else. */
function MoreFiles({ form }: { form: RequestForm }) {
  const [open, setOpen] = useState(form.fields.files.length > 0);
  if (!open) {
    return (
      <View className="more-files">
        <Button icon="file" text={t("disclosure.form.fileMore")} onPress={() => setOpen(true)} />
      </View>
    );
  }
  return (
    <>
      <Slots form={form} kind="record-proof" />
      <Slots form={form} kind="other" />
    </>
  );
}

/** Pictures of documents only where they are required: both parties' where somebody else files (个人信息保护法第六条). */
export function FilesQuestion({ form }: { form: RequestForm }) {
  const person = useSession();
  const { filing, files } = form.fields;
  const isDelegated = filing === "delegate";
  return (
    <>
      <Field
        part={partOf(form.kind, "files")}
        label={t("disclosure.form.field.files")}
        hint={t(isDelegated ? "disclosure.form.filesHintDelegate" : "disclosure.form.filesHint")}
        error={form.errorOf("files")}
      >
        <View className="small t2">{t("upload.allowed")}</View>
        {!person && (
          <View className="more-files-sign-in">
            <Button
              icon="me"
              text={t("disclosure.form.signInForFiles")}
              onPress={() => openPage("session/sign-in")}
            />
          </View>
        )}
      </Field>
      {person &&
        isDelegated &&
        delegateFiles.map((kind) => (
          <Slot key={kind} form={form} kind={kind} file={files.find((file) => file.kind === kind)} />
        ))}
      {person && <MoreFiles form={form} />}
    </>
  );
}
