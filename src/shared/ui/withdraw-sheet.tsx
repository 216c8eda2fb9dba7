import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { ConfirmSheet } from "./confirm-sheet";
import { LongTextField } from "./field";

interface WithdrawSheetProps {
  open: boolean;
  question: string;
  /** What happens then. */
  about: string;
  /** The verb on the button. */
  title: string;
  reason: string;
  onReason: (reason: string) => void;
  /** Why the last try did not go through. */
  failure: ReactNode;
  onWithdraw: (reason: string) => void;
  onClose: () => void;
}

/** 撤回: asks once more, and for a reason if one likes to give one. */
export function WithdrawSheet({
  title,
  reason,
  onReason,
  failure,
  onWithdraw,
  ...sheet
}: WithdrawSheetProps) {
  return (
    <ConfirmSheet {...sheet} no={t("cases.withdraw.no")} yes={title} onYes={() => onWithdraw(reason.trim())}>
      <LongTextField
        label={t("cases.withdraw.reason")}
        hint={t("cases.optional")}
        error=""
        value={reason}
        maxLength={300}
        onChange={onReason}
      />
      {failure}
    </ConfirmSheet>
  );
}
