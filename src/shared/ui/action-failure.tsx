import { View } from "@tarojs/components";
import { errorText, isUnreached } from "@/shared/api/errors";
import { hasMovedOn, type Tried } from "@/shared/api/use-case-action";
import { t } from "@/shared/i18n/translate";
import { Note } from "./note";

interface ActionFailureProps<Name extends string> {
  action: Tried & { tried: Name | undefined };
  /** Shown where one of these was tried. */
  names: readonly Name[];
}

/** Why the last try did not go through; nothing typed is lost by it. */
export function ActionFailure<Name extends string>({
  action: { error, tried, isPending },
  names,
}: ActionFailureProps<Name>) {
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
