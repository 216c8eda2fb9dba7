import { View } from "@tarojs/components";
import { type ReactNode, useState } from "react";
import { classNames } from "@/shared/lib/class-names";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./disclosure.scss";

interface DisclosureProps {
  title: ReactNode;
  /** What a screen reader says instead, where the title alone is not clear. */
  label?: string;
  icon?: IconName;
  aside?: ReactNode;
  /** What it opens reaches the edges of the card. */
  bleed?: boolean;
  children: ReactNode;
}

/** A line that opens what stands under it. */
export function Disclosure({ title, label, icon, aside, bleed = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <Pressable className="row" expanded={open} onPress={() => setOpen(!open)} {...(label ? { label } : {})}>
        {icon && <Icon name={icon} className="row-icon" />}
        <View className="row-body">{title}</View>
        {aside}
        <Icon name="chevron-down" size={20} className={classNames("row-chevron", open && "turned")} />
      </Pressable>
      {open && <View className={bleed ? "" : "disclosed"}>{children}</View>}
    </View>
  );
}
