import { View } from "@tarojs/components";
import { spoken } from "./a11y";
import { Pressable } from "./pressable";
import "./radio-list.scss";

interface RadioListProps<T extends string> {
  label: string;
  options: readonly { code: T; name: string }[];
  /** Code of the choice; empty while there is none. */
  chosen: T | "";
  /** Nothing is chosen where something must be. */
  invalid?: boolean;
  onChoose: (code: T) => void;
}

/** One of several, all in sight; nothing is chosen beforehand. Two stand side by side where they fit. */
export function RadioList<T extends string>({
  label,
  options,
  chosen,
  invalid = false,
  onChoose,
}: RadioListProps<T>) {
  return (
    <View className="radios" {...spoken({ role: "radiogroup", label, ...(invalid ? { invalid } : {}) })}>
      {options.map(({ code, name }) => (
        <Pressable
          key={code}
          className={code === chosen ? "radio radio-on" : "radio"}
          role="radio"
          checked={code === chosen}
          onPress={() => onChoose(code)}
        >
          <View className="radio-ring" />
          <View className="radio-name">{name}</View>
        </Pressable>
      ))}
    </View>
  );
}
