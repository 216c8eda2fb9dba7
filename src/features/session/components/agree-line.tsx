import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Checkbox } from "@/shared/ui/checkbox";
import { FieldError } from "@/shared/ui/field";
import { TextButton } from "@/shared/ui/text-button";
import { PrivacyNotice } from "./privacy-notice";
import "./session.scss";

interface AgreeLineProps {
  part: string;
  text: string;
  checked: boolean;
  error: string;
  onToggle: () => void;
}

/** Consent, never ticked beforehand, with the notice that it is about. */
export function AgreeLine({ part, text, checked, error, onToggle }: AgreeLineProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className={`agree part-${part}`}>
      <Checkbox checked={checked} onToggle={onToggle}>
        {text}
      </Checkbox>
      <View className="agree-more">
        {error && <FieldError text={error} />}
        <TextButton icon="law" text={t("session.notice.open")} onPress={() => setOpen(true)} />
      </View>
      <PrivacyNotice open={open} onClose={() => setOpen(false)} />
    </View>
  );
}
