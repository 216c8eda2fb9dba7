import { View } from "@tarojs/components";
import { useState } from "react";
import { errorText, isUnreached } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Checkbox } from "@/shared/ui/checkbox";
import { FieldError } from "@/shared/ui/field";
import { Sheet } from "@/shared/ui/sheet";
import "./closing-sheet.scss";

interface ClosingSheetProps {
  open: boolean;
  isClosing: boolean;
  error: unknown;
  onClose: () => void;
  onYes: () => void;
}

function failureText(error: unknown): string {
  if (!error) return "";
  return isUnreached(error) ? t("cases.notSent") : errorText(error);
}

/** Asks before the account goes: what goes, what stays, and a tick of its own before the verb does anything, each time anew. */
export function ClosingSheet({ open, isClosing, error, onClose, onYes }: ClosingSheetProps) {
  const [knows, setKnows] = useState(false);
  const [wrong, setWrong] = useState("");
  const leave = () => {
    setKnows(false);
    setWrong("");
    onClose();
  };
  const close = () => {
    if (!knows) setWrong(t("me.close.tickFirst"));
    else if (!isClosing) onYes();
  };
  return (
    <Sheet
      open={open}
      short
      title={t("me.close.question")}
      onClose={leave}
      foot={
        <View className="sheet-foot">
          <Button primary text={t("me.close.no")} onPress={leave} />
          <View className="closing-gap" />
          <Button text={t(isClosing ? "me.close.closing" : "me.close.yes")} onPress={close} />
        </View>
      }
    >
      <View className="closing-text">
        <View>{t("me.close.goes")}</View>
        <View className="t2">{t("me.close.stays")}</View>
      </View>
      <Checkbox
        checked={knows}
        onToggle={() => {
          setKnows(!knows);
          setWrong("");
        }}
      >
        {t("me.close.knows")}
      </Checkbox>
      <View className="closing-text">
        {(wrong || failureText(error)) && <FieldError text={wrong || failureText(error)} />}
      </View>
    </Sheet>
  );
}
