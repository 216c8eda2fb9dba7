import type { components } from "@contract/schema";
import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Action, ActionBar, ShareAction } from "@/shared/ui/action-bar";
import { shareWords } from "@/shared/ui/share-words";
import { type Kept, mostSaved, useSaved, useSavedGuide } from "../saved-store";

type Guide = components["schemas"]["Guide"];

const keptWords: Record<Kept, MessageKey> = {
  kept: "guides.saved.kept",
  noRoom: "guides.saved.noRoom",
  full: "guides.saved.full",
};

/** Save, share, take the leaflet along, report an error. */
export function GuideActions({ guide, readAt }: { guide: Guide; readAt: number }) {
  const { id, name } = guide;
  const isSaved = useSavedGuide(id) !== undefined;
  const { save, forget } = useSaved.getState();
  const [said, setSaid] = useState<MessageKey>();
  const toggle = () => {
    if (isSaved) {
      forget(id);
      setSaid("guides.saved.forgotten");
    } else setSaid(keptWords[save(guide, readAt)]);
  };
  return (
    <ActionBar label={t("guides.actions")} said={said ? t(said, { most: mostSaved }) : ""}>
      <Action
        icon={isSaved ? "star-on" : "star"}
        text={t(isSaved ? "guides.saved.on" : "guides.saved.off")}
        pressed={isSaved}
        onPress={toggle}
      />
      <ShareAction title={name} onShared={(outcome) => setSaid(shareWords[outcome])} />
      <Action
        icon="download"
        text={t("guides.leaflet.short")}
        onPress={() => openPage("guides/leaflet", { id })}
      />
      <Action icon="edit" text={t("guides.report.short")} onPress={() => openPage("guides/report", { id })} />
    </ActionBar>
  );
}
