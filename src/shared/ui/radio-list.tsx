import { View } from "@tarojs/components";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";
import { Pressable } from "./pressable";
import "./radio-list.scss";

interface RadioOption<T extends string> {
  code: T;
  name: string;
  /** What choosing it means; then each option takes the whole width. */
  about?: string;
}

interface RadioListProps<T extends string> {
  label: string;
  options: readonly RadioOption<T>[];
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
  const isWide = options.some(({ about }) => about);
  return (
    <View className="radios" {...spoken({ role: "radiogroup", label, ...(invalid ? { invalid } : {}) })}>
      {options.map(({ code, name, about }) => (
        <Pressable
          key={code}
          className={classNames("radio", code === chosen && "radio-on", isWide && "radio-wide")}
          role="radio"
          checked={code === chosen}
          onPress={() => onChoose(code)}
        >
          <View className="radio-ring" />
          <View className="radio-name">
            <View>{name}</View>
            {about && <View className="small t2">{about}</View>}
          </View>
        </Pressable>
      ))}
    </View>
  );
}
