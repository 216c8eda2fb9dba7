import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import { SupervisionCard } from "./supervision-card";
import "./timeline.scss";

/** Done, done too late, ended, going on, waiting for the user, still to come, done by the user, a card given. */
export type TimelineKind = "done" | "over" | "stopped" | "now" | "you" | "next" | "mine" | "yellow" | "red";

/** From the first day down to what comes next. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return <View {...spoken({ role: "list", label })}>{children}</View>;
}

const shapes: Partial<Record<TimelineKind, IconName>> = {
  done: "s-done",
  over: "s-over",
  stopped: "s-stop",
  now: "s-going",
  you: "s-you",
  next: "s-wait",
};

/** The shape before an entry; its words say the same. */
function Dot({ kind }: { kind: TimelineKind }) {
  if (kind === "yellow" || kind === "red")
    return (
      <View className="tl-dot tl-dot-card">
        <SupervisionCard card={kind} />
      </View>
    );
  const shape = shapes[kind];
  if (shape) return <Icon name={shape} size={20} className={`tl-dot tl-dot-${kind}`} />;
  return (
    <View className="tl-dot tl-dot-mine" {...spoken({ hidden: true })}>
      {t("timeline.you")}
    </View>
  );
}

interface TimelineItemProps {
  kind: TimelineKind;
  /** What happened, or what is awaited. */
  title: string;
  /** Who and when. */
  when?: string;
  /** No line leads on from the last one; a dashed one leads to what is still to come. */
  line: "solid" | "dashed" | "none";
  children?: ReactNode;
}

const titleClass: Partial<Record<TimelineKind, string>> = { now: "tl-now", you: "tl-you" };

/** One step, by its shape. */
export function TimelineItem({ kind, title, when, line, children }: TimelineItemProps) {
  return (
    <View className={classNames("tl-item", `tl-${line}`)} {...spoken({ role: "listitem" })}>
      <Dot kind={kind} />
      <View className={classNames("strong", titleClass[kind])}>{title}</View>
      {when && <View className="small t3">{when}</View>}
      {children}
    </View>
  );
}
