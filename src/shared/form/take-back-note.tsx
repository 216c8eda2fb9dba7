import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { Note } from "@/shared/ui/note";
import { useSeenAt } from "@/shared/ui/seen-at";
import { TextButton } from "@/shared/ui/text-button";

interface TakeBackNoteProps {
  /** The action among those allowed; undefined when it is not. */
  allowed: { until?: string; secondsLeft?: number } | undefined;
  takeBack: () => void;
  /** Why the last try did not go through. */
  failure: ReactNode;
}

/** Filed in haste: until when it can be taken back as if never filed, and the way back to the form. */
export function TakeBackNote({ allowed, takeBack, failure }: TakeBackNoteProps) {
  const until = allowed?.until === undefined ? 0 : Date.parse(allowed.until);
  const left = useSecondsUntil(useSeenAt() + (allowed?.secondsLeft ?? 0) * 1000);
  if (left <= 0) return null;
  return (
    <Note icon="edit" title={t("receipt.takeBackUntil", { time: formatMoment(until) })}>
      <View className="small">{t("receipt.takeBackAbout")}</View>
      <TextButton text={t("receipt.takeBack")} onPress={takeBack} />
      {failure}
    </Note>
  );
}
