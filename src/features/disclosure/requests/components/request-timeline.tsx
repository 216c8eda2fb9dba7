import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Prose } from "@/shared/ui/prose";
import { Section } from "@/shared/ui/section";
import { TextButton } from "@/shared/ui/text-button";
import { Timeline, TimelineItem } from "@/shared/ui/timeline";
import type { RequestProgress } from "../queries";

type Schemas = components["schemas"];
type Entry = Schemas["TimelineEntry"];

const ends = new Set(["withdrawn", "abandoned", "taken-back"]);

const kindOf = ({ delayed, event }: Entry) => (delayed ? "over" : ends.has(event) ? "stopped" : "done");

const whenOf = ({ at, actor }: Entry) =>
  [formatMoment(Date.parse(at)), actor.role !== "system" && actor.name].filter(Boolean).join(t("list.space"));

function nowWords({ actor, yours, dueOn }: Schemas["Standing"]) {
  const isYours = yours !== undefined && actor.role === "applicant";
  return {
    kind: isYours ? ("you" as const) : ("now" as const),
    title: isYours ? yours : t("cases.with", { name: actor.name }),
    ...(dueOn ? { when: t("cases.before", { day: formatDay(dueOn) }) } : {}),
  };
}

/** What has happened is joined by a line, what is to come by a dashed one. */
function lineAfter(more: boolean, { next }: Schemas["Standing"]) {
  if (more) return "solid";
  return next ? "dashed" : "none";
}

interface RequestTimelineProps {
  progress: RequestProgress;
  open: boolean;
  /** Opens a letter; who has no login cannot read any. */
  onLetter?: (letterId: string) => void;
}

/** 进度: what happened, who has it now, and what comes next. */
export function RequestTimeline({ progress, open, onLetter }: RequestTimelineProps) {
  const { timeline, standing } = progress;
  const goesOn = open && standing.actor.role !== "system";
  return (
    <Section title={t("requests.timeline")}>
      <View className="card stack-item card-pad">
        <Timeline label={t("requests.timeline")}>
          {timeline.map((entry, place) => (
            <TimelineItem
              key={entry.id}
              kind={kindOf(entry)}
              title={entry.text}
              when={whenOf(entry)}
              line={lineAfter(place < timeline.length - 1 || goesOn, standing)}
            >
              {entry.note && <View className="small t2 tl-note">{entry.note}</View>}
              {entry.article && <View className="small t3">{entry.article}</View>}
              {entry.letterId && onLetter && (
                <TextButton
                  link
                  icon="file"
                  text={t("requests.seeLetter")}
                  onPress={() => onLetter(entry.letterId ?? "")}
                />
              )}
            </TimelineItem>
          ))}
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
