import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Button } from "@/shared/ui/button";
import { currentDeadline } from "@/shared/ui/case-dates";
import { FootBar } from "@/shared/ui/foot-bar";
import { TakeBackSheet } from "@/shared/ui/take-back-sheet";
import { TextButton } from "@/shared/ui/text-button";
import { useCalendar } from "@/shared/ui/use-calendar";
import { WithdrawSheet } from "@/shared/ui/withdraw-sheet";
import { restoreDraft } from "../../form/restore-draft";
import { requestDrafts } from "../action-drafts";
import type { DisclosureRequest } from "../queries";
import type { RequestDesk } from "../use-request-desk";

/** What cannot be undone stands small, at the side: taking back while it is new, withdrawing later. */
function Undoing({ request, desk }: { request: DisclosureRequest; desk: RequestDesk }) {
  const [open, setOpen] = useState(false);
  const { withdrawReason = "" } = requestDrafts.useDraft(request.id);
  const takeBack = desk.allowed("take-back");
  const withdraw = desk.allowed("withdraw");
  const one = takeBack ?? withdraw;
  if (!one) return null;
  const { act } = desk.action;
  const close = () => setOpen(false);
  const shared = {
    open,
    title: one.title,
    onClose: close,
    failure: <ActionFailure action={desk.action} names={["take-back", "withdraw"]} />,
  };
  return (
    <>
      <TextButton text={one.title} onPress={() => setOpen(true)} />
      {takeBack ? (
        <TakeBackSheet
          {...shared}
          secondsLeft={takeBack.secondsLeft}
          onTakeBack={() =>
            act({ action: "take-back" }, () => {
              restoreDraft(request);
              close();
            })
          }
        />
      ) : (
        <WithdrawSheet
          {...shared}
          question={t("requests.withdraw.question")}
          about={t("requests.withdraw.about")}
          reason={withdrawReason}
          onReason={(reason) => requestDrafts.keep(request.id, { withdrawReason: reason })}
          onWithdraw={(reason) => act({ action: "withdraw", ...(reason ? { reason } : {}) }, close)}
        />
      )}
    </>
  );
}

/** The one action that the request waits for; where it waits for none, its date goes into the calendar. */
export function RequestFoot({ request, desk }: { request: DisclosureRequest; desk: RequestDesk }) {
  const calendar = useCalendar({ id: request.id, number: request.number, name: request.agency.name });
  const { action, allowed, press } = desk;
  const waiting = request.allowedActions.find(({ waits, action: name }) => waits && name !== "rate");
  const deadline = currentDeadline(request);
  const dated = deadline !== undefined && !deadline.met;
  const undoing = allowed("take-back") ?? allowed("withdraw");
  if (!waiting && !dated && !undoing) return null;
  const failure = action.error && !action.isPending && (
    <ActionFailure action={action} names={["confirm", "correct", "explain", "pay", "acknowledge"]} />
  );
  return (
    <FootBar
      label={t("cases.actions")}
      side={undoing && <Undoing request={request} desk={desk} />}
      said={failure || (action.isPending ? t("cases.sending") : calendar.said)}
    >
      {waiting ? (
        <Button primary text={waiting.title} onPress={() => press(waiting.action)} />
      ) : (
        dated && (
          <Button
            primary
            icon="calendar"
            text={t("cases.addToCalendar")}
            onPress={() => calendar.add(deadline)}
          />
        )
      )}
    </FootBar>
  );
}
