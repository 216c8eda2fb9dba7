import { Text } from "@tarojs/components";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./button.scss";

interface ButtonProps {
  text: string;
  icon?: IconName;
  /** What a screen reader says instead, where the text alone is not clear. */
  label?: string;
  /** At most one primary action a page. */
  primary?: boolean;
  onPress: () => void;
}

/** An action: a verb and its object. */
export function Button({ text, icon, label, primary = false, onPress }: ButtonProps) {
  return (
    <Pressable
      className={primary ? "btn btn-primary" : "btn"}
      onPress={onPress}
      {...(label ? { label } : {})}
    >
      {icon && <Icon name={icon} size={20} className="btn-icon" />}
      <Text>{text}</Text>
    </Pressable>
  );
}
