import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";
import { stoppedText } from "../saved-changes";

interface StoppedNoteProps {
  guide: components["schemas"]["Guide"];
  /** The backend has no such guide any more; what is shown is the person's copy. */
  gone: boolean;
  /** When what is shown was read. Milliseconds since 1970. */
  readAt: number;
}

/** Over a guide, for everybody: that it is not in force any more. */
export function StoppedNote({ guide, gone, readAt }: StoppedNoteProps) {
  const text = stoppedText(guide, gone, readAt);
  if (!text) return null;
  return (
    <Note icon="alert" kind="alert" title={text}>
      {gone && <View className="small">{t("guides.saved.goneCopy", { moment: formatMoment(readAt) })}</View>}
    </Note>
  );
}
