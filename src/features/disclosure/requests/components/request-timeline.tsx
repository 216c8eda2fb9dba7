import { t } from "@/shared/i18n/translate";
import { CaseTimeline, type TimelineEntry } from "@/shared/ui/case-timeline";
import { TextButton } from "@/shared/ui/text-button";
import type { RequestProgress } from "../queries";

const ends = new Set(["withdrawn", "abandoned", "taken-back"]);

const kindOf = ({ delayed, event }: TimelineEntry) =>
  delayed ? "over" : ends.has(event) ? "stopped" : "done";

interface RequestTimelineProps {
  progress: RequestProgress;
  open: boolean;
  /** Opens a letter; who has no login cannot read any. */
  onLetter?: (letterId: string) => void;
}

/** 进度: what happened, who has it now, and what comes next. */
export function RequestTimeline({ progress: { timeline, standing }, open, onLetter }: RequestTimelineProps) {
  return (
    <CaseTimeline
      title={t("requests.timeline")}
      timeline={timeline}
      standing={standing}
      open={open}
      kindOf={kindOf}
      more={({ letterId }) =>
        letterId &&
        onLetter && (
          <TextButton link icon="file" text={t("requests.seeLetter")} onPress={() => onLetter(letterId)} />
        )
      }
    />
  );
}
