import { View } from "@tarojs/components";
import { errorText, isUnreached } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";
import { type ActionName, hasMovedOn, type RequestAct } from "../use-request-action";

interface ActionFailureProps {
  action: RequestAct;
  /** Shown where one of these was tried. */
  names: ActionName[];
}

/** Why the last try did not go through; nothing typed is lost by it. */
export function ActionFailure({ action: { error, tried, isPending }, names }: ActionFailureProps) {
  if (!error || isPending || !tried || !names.includes(tried)) return null;
  if (hasMovedOn(error)) {
    return (
      <Note icon="refresh" kind="alert" title={t("cases.movedOn")}>
        <View className="small">{t("cases.movedOnHelp")}</View>
      </Note>
    );
  }
  const unreached = isUnreached(error);
  return (
    <Note
      icon={unreached ? "wifi-off" : "alert"}
      kind="alert"
      title={unreached ? t("cases.notSent") : errorText(error)}
    >
      <View className="small">{t("cases.notSentHelp")}</View>
    </Note>
  );
}
