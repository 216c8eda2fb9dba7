import { View } from "@tarojs/components";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import "./choice-list.scss";

interface ChoiceListProps {
  label: string;
  options: readonly { id: string; text: string; about?: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of several, all in sight; nothing is chosen beforehand. */
export function ChoiceList({ label, options, chosen, onChange }: ChoiceListProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <View className="choices" {...spoken({ role: "group", label })}>
      {options.map(({ id, text, about }) => {
        const isOn = chosen.includes(id);
        return (
          <Pressable
            key={id}
            className={isOn ? "choice choice-on" : "choice"}
            role="checkbox"
            checked={isOn}
            onPress={() => toggle(id)}
          >
            <View className="choice-box">{isOn && <Icon name="check" size={18} />}</View>
            <View className="choice-name">
              <View>{text}</View>
              {about && <View className="small t2">{about}</View>}
            </View>
          </Pressable>
        );
      })}
    </View>
  );
}
