import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { changesSince } from "../saved-changes";
import type { SavedGuide } from "../saved-store";

type Guide = components["schemas"]["Guide"];

interface SavedNoteProps {
  guide: Guide;
  saved: SavedGuide | undefined;
  onRead: () => void;
}

/** Over a guide: what changed since the person saved it. */
export function SavedNote({ guide, saved, onRead }: SavedNoteProps) {
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
