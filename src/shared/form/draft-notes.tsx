// What stands over the form: what is kept, what was begun, what was just filed.
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Note } from "@/shared/ui/note";
import { Sheet } from "@/shared/ui/sheet";
import { TextButton } from "@/shared/ui/text-button";
import { isDraftKept } from "./draft-store";
import { type FormKind, useHasDraft } from "./form-kind";
import type { Shape } from "./shape";
import "./draft-notes.scss";

interface NoteProps<T extends Shape> {
  kind: FormKind<T>;
}

function StartAnew<T extends Shape>({ kind }: NoteProps<T>) {
  const [asking, setAsking] = useState(false);
  const startAnew = kind.useDraft((draft) => draft.startAnew);
  const close = () => setAsking(false);
  const clear = () => {
    startAnew();
    close();
  };
  return (
    <>
      <TextButton text={t("form.anew")} onPress={() => setAsking(true)} />
      <Sheet short open={asking} title={t("form.anewTitle")} onClose={close}>
        <View className="anew">
          <View className="t2">{t("form.anewText")}</View>
          <View className="anew-act">
            <Button text={t("form.anewYes")} onPress={clear} />
          </View>
          <View className="anew-act">
            <Button text={t("form.anewNo")} onPress={close} />
          </View>
        </View>
      </Sheet>
    </>
  );
}

/** Something is filled in and not filed: where it is, and how to begin anew. */
export function DraftNote<T extends Shape>({ kind }: NoteProps<T>) {
  const hasDraft = useHasDraft(kind);
  // Said when one comes back to it; while one writes the first time, the words at the bottom are enough.
  const [isBack] = useState(hasDraft);
  if (!hasDraft) return null;
  if (!isBack) return null;
  return (
    <Note icon="s-local" title={t("form.resumed")}>
      <StartAnew kind={kind} />
    </Note>
  );
}

/** One line at the bottom: it is kept, and it is not filed. */
export function draftWords<T extends Shape>({ name }: FormKind<T>, hasDraft: boolean): string {
  if (!hasDraft) return "";
  return t(isDraftKept(name) ? "form.draft" : "form.draftNotKept");
}

interface CarriedNoteProps<T extends Shape> extends NoteProps<T> {
  /** Words that were taken along; empty when none wait for an answer. */
  text: string;
  start: () => void;
  drop: () => void;
}

/** Words were taken along to here while an older draft is there. */
export function CarriedNote<T extends Shape>({ kind, text, start, drop }: CarriedNoteProps<T>) {
  const hasDraft = useHasDraft(kind);
  if (text === "" || !hasDraft) return null;
  return (
    <Note icon="edit" title={t("form.carried")}>
      <View className="small">{t("form.carriedText", { text })}</View>
      <TextButton text={t("form.carriedYes")} onPress={start} />
      <TextButton text={t("form.carriedNo")} onPress={drop} />
    </Note>
  );
}

/** The form is empty because what stood in it was filed. */
export function FiledNote<T extends Shape>({ kind }: NoteProps<T>) {
  const hasDraft = useHasDraft(kind);
  const filed = kind.useDraft((draft) => draft.filed);
  if (!filed || hasDraft) return null;
  const open = () => openPage(kind.pages.receipt, { id: filed.answer.id });
  return (
    <Note icon="check" title={t("form.justFiled")}>
      <TextButton link text={t("form.seeReceipt")} onPress={open} />
    </Note>
  );
}
