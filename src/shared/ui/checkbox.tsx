import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./checkbox.scss";

interface CheckboxProps {
  checked: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A line that one ticks off. */
export function Checkbox({ checked, onToggle, children }: CheckboxProps) {
  return (
    <Pressable className="check" role="checkbox" checked={checked} onPress={onToggle}>
      <View className={checked ? "check-box check-on" : "check-box"}>
        {checked && <Icon name="check" size={18} />}
      </View>
      <View className="check-body">{children}</View>
    </Pressable>
  );
}
