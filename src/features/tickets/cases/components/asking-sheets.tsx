import { t } from "@/shared/i18n/translate";
import { ActionFailure } from "@/shared/ui/action-failure";
import { ConfirmSheet } from "@/shared/ui/confirm-sheet";
import { TakeBackSheet } from "@/shared/ui/take-back-sheet";
import { WithdrawSheet } from "@/shared/ui/withdraw-sheet";
import { restoreTicketDraft } from "../../form/restore-draft";
import { ticketDrafts } from "../action-drafts";
import type { Ticket } from "../queries";
import type { TicketDesk } from "../use-ticket-desk";

interface SheetsProps {
  ticket: Ticket;
  desk: TicketDesk;
}

/** What is done by saying yes: the ticket is solved, or somebody shall call back. */
function YesSheets({ desk }: Pick<SheetsProps, "desk">) {
  const { action, sheet, close, send } = desk;
  return (["confirm-solved", "ask-callback"] as const).map((name) => (
    <ConfirmSheet
      key={name}
      open={sheet === name}
      question={t(`tickets.ask.${name}.question`)}
      about={t(`tickets.ask.${name}.about`)}
      no={t("tickets.ask.no")}
      yes={desk.allowed(name)?.title ?? t(`tickets.sheet.${name}`)}
      onYes={() => send({ action: name })}
      onClose={close}
    >
      <ActionFailure action={action} names={[name]} />
    </ConfirmSheet>
  ));
}

/** Questions before what cannot be undone. */
export function AskingSheets({ ticket, desk }: SheetsProps) {
  const { withdrawReason = "" } = ticketDrafts.useDraft(ticket.id);
  const { action, sheet, close, send, allowed } = desk;
  const takeBack = allowed("take-back");
  return (
    <>
      <YesSheets desk={desk} />
      <TakeBackSheet
        open={sheet === "take-back"}
        title={takeBack?.title ?? t("tickets.sheet.take-back")}
        secondsLeft={takeBack?.secondsLeft}
        failure={<ActionFailure action={action} names={["take-back"]} />}
        onTakeBack={() => send({ action: "take-back" }, () => restoreTicketDraft(ticket))}
        onClose={close}
      />
      <WithdrawSheet
        open={sheet === "withdraw"}
        question={t("tickets.withdraw.question")}
        about={t("tickets.withdraw.about")}
        title={allowed("withdraw")?.title ?? t("tickets.sheet.withdraw")}
        reason={withdrawReason}
        onReason={(reason) => ticketDrafts.keep(ticket.id, { withdrawReason: reason })}
        failure={<ActionFailure action={action} names={["withdraw"]} />}
        onWithdraw={(reason) => send({ action: "withdraw", ...(reason ? { reason } : {}) })}
        onClose={close}
      />
    </>
  );
}
