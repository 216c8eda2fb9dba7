import { View } from "@tarojs/components";
import { type ReactNode, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { Button } from "./button";
import { LongTextField } from "./field";
import { Sheet } from "./sheet";

interface WordsSheetProps {
  open: boolean;
  title: string;
  /** Above the field: what it is about. */
  lead?: ReactNode;
  label: string;
  hint?: string;
  value: string;
  /** Characters that the contract wants at least; 0 where nothing has to be written. */
  least: number;
  maxLength: number;
  onChange: (value: string) => void;
  /** Under the field, such as files. */
  more?: ReactNode;
  /** The verb on the button. */
  verb: string;
  /** Why the last try did not go through. */
  failure: ReactNode;
  isPending: boolean;
  onSend: (text: string) => void;
  onClose: () => void;
}

/** Something to write about a case, in a sheet: what is typed is kept by who opens it. */
export function WordsSheet({
  lead,
  label,
  hint,
  value,
  least,
  more,
  verb,
  failure,
  isPending,
  onSend,
  ...rest
}: WordsSheetProps) {
  const { open, title, maxLength, onChange, onClose } = rest;
  const [pointed, setPointed] = useState(false);
  const text = value.trim();
  const isShort = text.length < least;
  const send = () => {
    setPointed(true);
    if (isShort) goToField("sheet-words");
    else onSend(text);
  };
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      foot={
        <View className="sheet-foot">
          {failure}
          <Button primary text={isPending ? t("cases.sending") : verb} onPress={send} />
        </View>
      }
    >
      {lead}
      <LongTextField
        part="sheet-words"
        label={label}
        {...(hint ? { hint } : {})}
        error={pointed && isShort ? t(least > 1 ? "cases.tooShort" : "cases.noWords", { least }) : ""}
        value={value}
        maxLength={maxLength}
        onChange={onChange}
      />
      {more}
    </Sheet>
  );
}
