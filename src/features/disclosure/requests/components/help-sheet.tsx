import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Field, LongTextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import { Sheet } from "@/shared/ui/sheet";
import type { RequestAct } from "../use-request-action";
import { ActionFailure } from "./action-failure";

const difficulties = ["writing", "reading", "hearing", "sight"] as const;
type Difficulty = (typeof difficulties)[number];

interface HelpSheetProps {
  title: string;
  open: boolean;
  action: RequestAct;
  onClose: () => void;
}

/** 请求帮助: to help with reading, writing, hearing or seeing is the agency's duty (第四十三条). */
export function HelpSheet({ title, open, action, onClose }: HelpSheetProps) {
  const [because, setBecause] = useState<Difficulty | "">("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(because === "");
    if (because === "") return;
    const text = note.trim();
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
          chosen={because}
          invalid={isMissing}
          onChoose={setBecause}
        />
      </Field>
      <LongTextField
        label={t("requests.help.note")}
        hint={t("cases.optional")}
        error=""
        value={note}
        maxLength={300}
        onChange={setNote}
      />
    </Sheet>
  );
}
