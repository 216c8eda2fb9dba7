import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { LongTextField } from "@/shared/ui/field";
import type { RequestAct } from "../use-request-action";
import { ActionFailure } from "./action-failure";
import { ConfirmSheet } from "./confirm-sheet";

interface WithdrawSheetProps {
  open: boolean;
  title: string;
  action: RequestAct;
  onClose: () => void;
}

/** 撤回: asks once more, and for a reason if one likes to give one. */
export function WithdrawSheet({ open, title, action, onClose }: WithdrawSheetProps) {
  const [reason, setReason] = useState("");
  const withdraw = () => {
    const text = reason.trim();
    action.act({ action: "withdraw", ...(text ? { reason: text } : {}) }, onClose);
  };
  return (
    <ConfirmSheet
      open={open}
      question={t("requests.withdraw.question")}
      about={t("requests.withdraw.about")}
      no={t("cases.withdraw.no")}
      yes={title}
      onYes={withdraw}
      onClose={onClose}
    >
      <LongTextField
        label={t("cases.withdraw.reason")}
        hint={t("cases.optional")}
        error=""
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      <ActionFailure action={action} names={["withdraw"]} />
    </ConfirmSheet>
  );
}
