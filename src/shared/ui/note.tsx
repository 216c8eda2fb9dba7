import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import "./note.scss";

interface NoteProps {
  icon: IconName;
  title: string;
  /** `alert` for what must not be overlooked. */
  kind?: "plain" | "alert";
  children?: ReactNode;
}

/** Stands over a page and says what is special about it today. */
export function Note({ icon, title, kind = "plain", children }: NoteProps) {
  return (
    <View className={`note note-${kind} stack-item`} {...spoken({ role: "status" })}>
      <Icon name={icon} size={20} className="note-icon" />
      <View className="note-body">
        <View className="strong">{title}</View>
        {children}
      </View>
    </View>
  );
}
