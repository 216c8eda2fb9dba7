import { Text } from "@tarojs/components";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./text-button.scss";

interface TextButtonProps {
  text: string;
  icon?: IconName;
  /** What a screen reader says instead, where the text alone is not clear. */
  label?: string;
  /** Opens a page rather than doing something. */
  link?: boolean;
  onPress: () => void;
}

/** A small action or link inside a card. */
export function TextButton({ text, icon, label, link = false, onPress }: TextButtonProps) {
  return (
    <Pressable
      className="text-btn small"
      role={link ? "link" : "button"}
      onPress={onPress}
      {...(label ? { label } : {})}
    >
      {icon && <Icon name={icon} size={18} className="text-btn-icon" />}
      <Text>{text}</Text>
    </Pressable>
  );
}
