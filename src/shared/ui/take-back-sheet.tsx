import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { ConfirmSheet } from "./confirm-sheet";
import { useSeenAt } from "./seen-at";

/** Seconds as clocks show them: 8:20. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

interface TakeBackSheetProps {
  open: boolean;
  title: string;
  /** What is asked, what happens then, and what one may do once the ten minutes are over; of a filing, unless given. */
  words?: { question: string; about: string; over: string; no: string };
  /** How long it could be taken back when the page was read. */
  secondsLeft: number | undefined;
  /** Why the last try did not go through. */
  failure: ReactNode;
  onTakeBack: () => void;
  onClose: () => void;
}

const filing = () => ({
  question: t("cases.takeBack.question"),
  about: t("cases.takeBack.about"),
  over: t("cases.takeBack.over"),
  no: t("cases.takeBack.no"),
});

/** 撤销提交: within ten minutes it is as if nothing had been filed. */
export function TakeBackSheet({
  open,
  title,
  words = filing(),
  secondsLeft,
  failure,
  onTakeBack,
  onClose,
}: TakeBackSheetProps) {
  const seenAt = useSeenAt();
  const left = useSecondsUntil(open && secondsLeft !== undefined ? seenAt + secondsLeft * 1000 : 0);
  return (
    <ConfirmSheet
      open={open}
      question={words.question}
      about={words.about}
      no={words.no}
      yes={title}
      onYes={onTakeBack}
      onClose={onClose}
    >
      {secondsLeft !== undefined && (
        <View className="confirm-about small">
          {left > 0 ? t("cases.takeBack.left", { time: clock(left) }) : words.over}
        </View>
      )}
      {failure}
    </ConfirmSheet>
  );
}
