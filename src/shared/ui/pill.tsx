import { ScrollView, Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { type Spoken, spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./pill.scss";

interface PillProps extends Spoken {
  text: string;
  icon?: IconName;
  /** Whether it is on; a pill that only does something has no such state. */
  on?: boolean;
  onPress: () => void;
}

/** A filter that is on or off, or a word that does something. */
export function Pill({ text, icon, on, onPress, ...speech }: PillProps) {
  const state = on === undefined ? {} : { pressed: on };
  return (
    <Pressable className={on ? "pill pill-on" : "pill"} onPress={onPress} {...state} {...speech}>
      <Text>{text}</Text>
      {icon && <Icon name={icon} size={16} className="pill-icon" />}
    </Pressable>
  );
}

/** Pills in one line that scrolls sideways under the thumb. */
export function PillBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ScrollView className="pills stack-item" scrollX enableFlex {...spoken({ role: "group", label })}>
      <View className="pills-row">{children}</View>
    </ScrollView>
  );
}
