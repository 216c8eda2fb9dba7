import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Button } from "@/shared/ui/button";
import { Field, LongTextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import { Sheet } from "@/shared/ui/sheet";
import { difficulties, requestDrafts } from "../action-drafts";
import type { RequestAct } from "../use-request-action";

interface HelpSheetProps {
  requestId: string;
  title: string;
  open: boolean;
  action: RequestAct;
  onClose: () => void;
}

/** 请求帮助: to help with reading, writing, hearing or seeing is the agency's duty (第四十三条). */
export function HelpSheet({ requestId, title, open, action, onClose }: HelpSheetProps) {
  const { because, helpNote = "" } = requestDrafts.useDraft(requestId);
  const [pointed, setPointed] = useState(false);
  const isMissing = pointed && !because;
  const send = () => {
    setPointed(true);
    if (!because) return;
    const text = helpNote.trim();
    action.act({ action: "ask-help", because, ...(text ? { note: text } : {}) }, onClose);
  };
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      foot={
        <View className="sheet-foot">
          <ActionFailure action={action} names={["ask-help"]} />
          <Button primary text={t("requests.help.send")} onPress={send} />
        </View>
      }
    >
      <Field label={t("requests.help.what")} error={isMissing ? t("requests.help.choose") : ""}>
        <RadioList
          label={t("requests.help.what")}
          options={difficulties.map((code) => ({ code, name: t(`requests.help.${code}`) }))}
          chosen={because ?? ""}
          invalid={isMissing}
          onChoose={(chosen) => requestDrafts.keep(requestId, { because: chosen })}
        />
      </Field>
      <LongTextField
        label={t("requests.help.note")}
        hint={t("cases.optional")}
        error=""
        value={helpNote}
        maxLength={300}
        onChange={(text) => requestDrafts.keep(requestId, { helpNote: text })}
      />
    </Sheet>
  );
}
