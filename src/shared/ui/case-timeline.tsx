import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { beforeWords } from "@/shared/i18n/before-words";
import { formatDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Prose } from "./prose";
import { Section } from "./section";
import { Timeline, TimelineItem, type TimelineKind } from "./timeline";

type Schemas = components["schemas"];
export type TimelineEntry = Schemas["TimelineEntry"];

/** Characters at the end by which an agency is known, as 旗水务局 of 额济纳旗水务局. */
const shortest = 4;

/** Who and when; who stands in the words already is not named twice. */
function whenOf({ at, actor, text }: TimelineEntry, kind: TimelineKind): string {
  const isSaid = kind === "mine" || actor.role === "system" || text.includes(actor.name.slice(-shortest));
  const who = !isSaid && actor.name;
  return [formatMoment(Date.parse(at)), who].filter(Boolean).join(t("list.space"));
}

function nowWords({ actor, yours, dueOn, overdue }: Schemas["Standing"]) {
  const isYours = yours !== undefined && actor.role === "applicant";
  return {
    kind: isYours ? ("you" as const) : ("now" as const),
    title: isYours ? yours : t("cases.with", { name: beforeWords(actor.name) }),
    ...(dueOn ? { when: t(overdue ? "cases.wasDue" : "cases.before", { day: formatDay(dueOn) }) } : {}),
  };
}

/** What has happened is joined by a line, what is to come by a dashed one. */
function lineAfter(more: boolean, { next }: Schemas["Standing"]) {
  if (more) return "solid";
  return next ? "dashed" : "none";
}

function Note({ kind, note }: { kind: TimelineKind; note: string }) {
  return (
    <View className={kind === "mine" ? "small tl-quote" : "small t2 tl-note"}>
      <Prose text={note} />
    </View>
  );
}

interface CaseTimelineProps {
  title: string;
  /** Right of the title. */
  aside?: string;
  timeline: TimelineEntry[];
  standing: Schemas["Standing"];
  open: boolean;
  kindOf: (entry: TimelineEntry) => TimelineKind;
  /** Under an entry's words: a letter to open, pictures that were sent. */
  more?: (entry: TimelineEntry) => ReactNode;
}

/** What happened, who has it now, and what comes next. */
export function CaseTimeline({ title, aside, timeline, standing, open, kindOf, more }: CaseTimelineProps) {
  const kinds = timeline.map(kindOf);
  // An entry that still goes on says already who has it.
  const saysNow = kinds.some((kind) => kind === "you" || kind === "now");
  const goesOn = open && standing.actor.role !== "system" && !saysNow;
  return (
    <Section title={title} {...(aside ? { aside } : {})}>
      <View className="card stack-item card-pad">
        <Timeline label={title}>
          {timeline.map((entry, place) => {
            const kind = kinds[place] ?? "done";
            return (
              <TimelineItem
                key={entry.id}
                kind={kind}
                title={entry.text}
                when={whenOf(entry, kind)}
                line={lineAfter(place < timeline.length - 1 || goesOn, standing)}
              >
                {entry.note && <Note kind={kind} note={entry.note} />}
                {entry.article && <View className="small t3">{entry.article}</View>}
                {more?.(entry)}
              </TimelineItem>
            );
          })}
          {goesOn && (
            <TimelineItem key="now" {...nowWords(standing)} line={standing.next ? "dashed" : "none"} />
          )}
          {standing.next && (
            <TimelineItem key="next" kind="next" title={t("cases.next")} line="none">
              <View className="small t2">
                <Prose text={standing.next} />
              </View>
            </TimelineItem>
          )}
        </Timeline>
      </View>
    </Section>
  );
}
