import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";
import { guideQuery } from "../queries";
import { changesSince, type SavedState } from "../saved-changes";
import type { SavedGuide } from "../saved-store";
import "./saved-row.scss";

/** Changes that a row names; the guide's own page has the rest. */
const named = 2;

/** What a new version changed, read for this row. */
function Changes({ saved }: { saved: SavedGuide }) {
  const { data } = useQuery(guideQuery(saved.id));
  const changes = data ? changesSince(data.history, saved.version) : [];
  return (
    <View className="saved-changed small">
      <View className="strong">
        {changes.length > 0
          ? t("guides.saved.changedShort", { count: changes.length })
          : t("guides.saved.newVersionShort")}
      </View>
      {keyed(changes.slice(0, named)).map(({ key, item }) => (
        <View key={key}>{item.text}</View>
      ))}
    </View>
  );
}

/** A saved guide: its name, whose it is, since when, and what became of it. */
export function SavedRow({ saved, state }: { saved: SavedGuide; state: SavedState }) {
  const { id, name, department, savedAt } = saved;
  return (
    <Row onPress={() => openPage("guides/detail", { id })}>
      <View className="strong">{name}</View>
      <View className="small t2">
        {t("guides.saved.since", { department, moment: formatMoment(savedAt) })}
      </View>
      {state === "changed" && <Changes saved={saved} />}
      {state === "gone" && <View className="saved-gone small">{t("guides.saved.goneShort")}</View>}
    </Row>
  );
}
