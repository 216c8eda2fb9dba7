import { Input, Text, View } from "@tarojs/components";
import type { KeyboardEvent } from "react";
import { t } from "@/shared/i18n/translate";
import { isWeapp } from "@/shared/platform/target";
import { spoken } from "./a11y";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./search-field.scss";

interface SearchFieldProps {
  value: string;
  placeholder: string;
  /** Characters that the contract allows. */
  maxLength: number;
  /** Whether one may type at once; not where the page is for reading first. */
  focus?: boolean;
  onChange: (value: string) => void;
  /** The search key of the keyboard; a field that answers while one types needs none. */
  onConfirm?: () => void;
}

/** In a browser the search key is Enter, unless it only ends a word of the input method. */
function confirming(onConfirm: () => void) {
  if (isWeapp) return { onConfirm };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === "Enter" && !nativeEvent.isComposing) onConfirm();
  };
  return { onKeyDown };
}

/** The field one types into; what is typed stays until the person clears it. */
export function SearchField({
  value,
  placeholder,
  maxLength,
  focus = true,
  onChange,
  onConfirm,
}: SearchFieldProps) {
  return (
    <View className="find find-live" {...spoken({ role: "search" })}>
      <Icon name="search" size={20} className="find-icon" />
      <Input
        className="find-input"
        type="text"
        confirmType="search"
        focus={focus}
        maxlength={maxLength}
        value={value}
        placeholder={placeholder}
        {...(isWeapp ? { placeholderClass: "find-placeholder" } : {})}
        onInput={(event) => onChange(event.detail.value)}
        {...(onConfirm ? confirming(onConfirm) : {})}
        {...spoken({ label: placeholder })}
      />
      {value !== "" && (
        <Pressable className="find-clear" label={t("search.clear")} onPress={() => onChange("")}>
          <Icon name="close" size={20} />
        </Pressable>
      )}
    </View>
  );
}

/** Looks like the field and opens the page that has it. */
export function SearchLink({ placeholder, onPress }: { placeholder: string; onPress: () => void }) {
  return (
    <Pressable className="find" role="link" onPress={onPress}>
      <Icon name="search" size={20} className="find-icon" />
      <Text className="find-placeholder">{placeholder}</Text>
    </Pressable>
  );
}
