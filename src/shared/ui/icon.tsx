import { View } from "@tarojs/components";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";

/** The icons that icons.scss draws. */
export type IconName =
  | "search"
  | "chevron-right"
  | "chevron-left"
  | "chevron-down"
  | "home"
  | "home-on"
  | "apply"
  | "apply-on"
  | "open"
  | "open-on"
  | "voice"
  | "voice-on"
  | "me"
  | "me-on"
  | "rate"
  | "phone"
  | "hall"
  | "check"
  | "close"
  | "law"
  | "info"
  | "wifi-off"
  | "alert"
  | "refresh"
  | "map"
  | "water"
  | "agent"
  | "table"
  | "pin"
  | "s-done"
  | "s-stop"
  | "s-pause"
  | "filter"
  | "branch"
  | "text"
  | "star"
  | "star-on"
  | "share"
  | "download"
  | "edit"
  | "merge"
  | "file"
  | "picture"
  | "camera"
  | "mic"
  | "printer"
  | "calendar"
  | "bell"
  | "plus"
  | "clock"
  | "lock"
  | "hand"
  | "help"
  | "outbox"
  | "s-going"
  | "s-local"
  | "s-over"
  | "s-wait"
  | "s-you";

interface IconProps {
  name: IconName;
  size?: 16 | 18 | 20 | 28 | 32;
  className?: string;
}

/** A drawing beside words; it is never the only bearer of a meaning, so screen readers skip it. */
export function Icon({ name, size, className }: IconProps) {
  return (
    <View
      className={classNames("ic", `ic-${name}`, size && `ic-${size}`, className)}
      {...spoken({ hidden: true })}
    />
  );
}
