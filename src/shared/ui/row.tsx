import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { classNames } from "@/shared/lib/class-names";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./row.scss";

interface RowProps {
  icon?: IconName;
  /** The chevron says that a page opens; a row that dials, shows a map or answers has none. */
  opens?: "page" | "act";
  /** Right of the words, for example a number to dial. */
  aside?: ReactNode;
  className?: string;
  onPress: () => void;
  children: ReactNode;
}

/** One line of a list: name first, then what it is, then its date. */
export function Row({ icon, opens = "page", aside, className, onPress, children }: RowProps) {
  return (
    <Pressable
      className={classNames("row", className)}
      role={opens === "page" ? "link" : "button"}
      onPress={onPress}
    >
      {icon && <Icon name={icon} className="row-icon" />}
      <View className="row-body">{children}</View>
      {aside}
      {opens === "page" && <Icon name="chevron-right" size={20} className="row-chevron" />}
    </Pressable>
  );
}
