import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import "./timeline.scss";

/** From the first day down to what comes next. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return <View {...spoken({ role: "list", label })}>{children}</View>;
}

const shapes: Record<TimelineItemProps["kind"], IconName> = {
  done: "s-done",
  over: "s-over",
  stopped: "s-stop",
  now: "s-going",
  you: "s-you",
  next: "s-wait",
};

interface TimelineItemProps {
  kind: "done" | "over" | "stopped" | "now" | "you" | "next";
  /** What happened, or what is awaited. */
  title: string;
  /** Who and when. */
  when?: string;
  /** No line leads on from the last one; a dashed one leads to what is still to come. */
  line: "solid" | "dashed" | "none";
  children?: ReactNode;
}

/** One step, by its shape: done, done too late, ended, going on, waiting for the user, or still to come. */
export function TimelineItem({ kind, title, when, line, children }: TimelineItemProps) {
  return (
    <View className={classNames("tl-item", `tl-${line}`)} {...spoken({ role: "listitem" })}>
      <Icon name={shapes[kind]} size={20} className={`tl-dot tl-dot-${kind}`} />
      <View className={classNames("strong", kind === "now" && "tl-now")}>{title}</View>
      {when && <View className="small t3">{when}</View>}
      {children}
    </View>
  );
}
