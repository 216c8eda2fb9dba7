import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { replacePage } from "@/shared/platform/navigation";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Note } from "@/shared/ui/note";
import { useSeenAt } from "@/shared/ui/seen-at";
import { TextButton } from "@/shared/ui/text-button";
import type { DisclosureRequest } from "../../requests/queries";
import { useRequestAction } from "../../requests/use-request-action";
import { restoreDraft } from "../restore-draft";

/** Filed in haste: until when it can be taken back as if never filed, and the way back to the form. */
export function TakeBackNote({ request }: { request: DisclosureRequest }) {
  const allowed = request.allowedActions.find(({ action }) => action === "take-back");
  const until = allowed?.until === undefined ? 0 : Date.parse(allowed.until);
  const left = useSecondsUntil(useSeenAt() + (allowed?.secondsLeft ?? 0) * 1000);
  const action = useRequestAction(request);
  if (left <= 0) return null;
  const takeBack = () =>
    action.act({ action: "take-back" }, () => {
      restoreDraft(request);
      replacePage("disclosure/apply");
    });
  return (
    <Note icon="edit" title={t("receipt.takeBackUntil", { time: formatMoment(until) })}>
      <View className="small">{t("receipt.takeBackAbout")}</View>
      <TextButton text={t("receipt.takeBack")} onPress={takeBack} />
      <ActionFailure action={action} names={["take-back"]} />
    </Note>
  );
}
