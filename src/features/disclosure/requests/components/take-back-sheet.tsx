import { View } from "@tarojs/components";
import { restoreDraft } from "@/features/disclosure/form/restore-draft";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { useSeenAt } from "@/shared/ui/seen-at";
import type { DisclosureRequest } from "../queries";
import type { RequestAct } from "../use-request-action";
import { ActionFailure } from "./action-failure";
import { ConfirmSheet } from "./confirm-sheet";

/** Seconds as clocks show them: 8:20. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

interface TakeBackSheetProps {
  request: DisclosureRequest;
  open: boolean;
  title: string;
  /** How long it could be taken back when the page was read. */
  secondsLeft: number | undefined;
  action: RequestAct;
  onClose: () => void;
}

/** 撤销提交: within ten minutes it is as if nothing had been filed. */
export function TakeBackSheet({ request, open, title, secondsLeft, action, onClose }: TakeBackSheetProps) {
  const seenAt = useSeenAt();
  const left = useSecondsUntil(open && secondsLeft !== undefined ? seenAt + secondsLeft * 1000 : 0);
  const takeBack = () =>
    action.act({ action: "take-back" }, () => {
      restoreDraft(request);
      onClose();
    });
  return (
    <ConfirmSheet
      open={open}
      question={t("cases.takeBack.question")}
      about={t("cases.takeBack.about")}
      no={t("cases.takeBack.no")}
      yes={title}
      onYes={takeBack}
      onClose={onClose}
    >
      {secondsLeft !== undefined && (
        <View className="confirm-about small">
          {left > 0 ? t("cases.takeBack.left", { time: clock(left) }) : t("cases.takeBack.over")}
        </View>
      )}
      <ActionFailure action={action} names={["take-back"]} />
    </ConfirmSheet>
  );
}
