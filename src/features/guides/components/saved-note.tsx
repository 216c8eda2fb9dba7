import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatFullDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { changesSince, isCancelled } from "../saved-changes";
import type { SavedGuide } from "../saved-store";

type Guide = components["schemas"]["Guide"];

interface SavedNoteProps {
  guide: Guide;
  saved: SavedGuide | undefined;
  /** The backend has no such guide any more; what is shown is the person's copy. */
  gone: boolean;
  onRead: () => void;
}

/** Over a guide: that it is not in force any more, or what changed since the person saved it. */
export function SavedNote({ guide, saved, gone, onRead }: SavedNoteProps) {
  if (gone && saved) {
    return (
      <Note icon="alert" kind="alert" title={t("guides.saved.gone")}>
        <View className="small">{t("guides.saved.goneCopy", { moment: formatMoment(saved.copiedAt) })}</View>
      </Note>
    );
  }
  if (isCancelled(guide)) {
    const day = formatFullDay(guide.cancelledOn ?? "");
    return <Note icon="alert" kind="alert" title={t("guides.saved.cancelled", { day })} />;
  }
  if (!saved || saved.version === guide.version) return null;
  const changes = changesSince(guide.history, saved.version);
  const title =
    changes.length > 0 ? t("guides.saved.changed", { count: changes.length }) : t("guides.saved.newVersion");
  return (
    <Note icon="refresh" title={title}>
      {keyed(changes).map(({ key, item }) => (
        <View key={key} className="small">
          {item.text}
        </View>
      ))}
      <TextButton text={t("guides.saved.seen")} onPress={onRead} />
    </Note>
  );
}
