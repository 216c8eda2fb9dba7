// What stands over the form: what is kept, what was begun, what was just filed.
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Note } from "@/shared/ui/note";
import { Sheet } from "@/shared/ui/sheet";
import { TextButton } from "@/shared/ui/text-button";
import { isDraftKept, useHasDraft, useRequestDraft } from "../store";
import type { useCarried } from "../use-carried";
import "./draft-notes.scss";

function StartAnew() {
  const [asking, setAsking] = useState(false);
  const startAnew = useRequestDraft((draft) => draft.startAnew);
  const close = () => setAsking(false);
  const clear = () => {
    startAnew();
    close();
  };
  return (
    <>
      <TextButton text={t("disclosure.form.anew")} onPress={() => setAsking(true)} />
      <Sheet short open={asking} title={t("disclosure.form.anewTitle")} onClose={close}>
        <View className="anew">
          <View className="t2">{t("disclosure.form.anewText")}</View>
          <View className="anew-act">
            <Button text={t("disclosure.form.anewYes")} onPress={clear} />
          </View>
          <View className="anew-act">
            <Button text={t("disclosure.form.anewNo")} onPress={close} />
          </View>
        </View>
      </Sheet>
    </>
  );
}

/** Something is filled in and not filed: where it is, and how to begin anew. */
export function DraftNote() {
  const hasDraft = useHasDraft();
  // Said when one comes back to it; while one writes the first time, the words at the bottom are enough.
  const [isBack] = useState(hasDraft);
  if (!hasDraft) return null;
  if (!isBack) return null;
  return (
    <Note icon="s-local" title={t("disclosure.form.resumed")}>
      <StartAnew />
    </Note>
  );
}

/** One line at the bottom: it is kept, and it is not filed. */
export function draftWords(hasDraft: boolean): string {
  if (!hasDraft) return "";
  return t(isDraftKept() ? "disclosure.form.draft" : "disclosure.form.draftNotKept");
}

/** A new search leads here while an older draft is there. */
export function CarriedNote({ carried, start, drop }: ReturnType<typeof useCarried>) {
  const hasDraft = useHasDraft();
  if (carried === "" || !hasDraft) return null;
  return (
    <Note icon="edit" title={t("disclosure.form.carried")}>
      <View className="small">{t("disclosure.form.carriedText", { text: carried })}</View>
      <TextButton text={t("disclosure.form.carriedYes")} onPress={start} />
      <TextButton text={t("disclosure.form.carriedNo")} onPress={drop} />
    </Note>
  );
}

/** The form is empty because what stood in it was filed. */
export function FiledNote() {
  const hasDraft = useHasDraft();
  const filed = useRequestDraft((draft) => draft.filed);
  if (!filed || hasDraft) return null;
  const open = () => openPage("disclosure/receipt", { id: filed.requestId });
  return (
    <Note icon="check" title={t("disclosure.form.justFiled")}>
      <TextButton link text={t("disclosure.form.seeReceipt")} onPress={open} />
    </Note>
  );
}
