import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { TextButton } from "@/shared/ui/text-button";
import type { DisclosureRequest } from "../queries";
import { currentDeadline } from "../request-dates";
import { useCalendar } from "../use-calendar";
import type { RequestDesk } from "../use-request-desk";
import { ActionFailure } from "./action-failure";
import { TakeBackSheet } from "./take-back-sheet";
import { WithdrawSheet } from "./withdraw-sheet";

/** What cannot be undone stands small, at the side: taking back while it is new, withdrawing later. */
function Undoing({ request, desk }: { request: DisclosureRequest; desk: RequestDesk }) {
  const [open, setOpen] = useState(false);
  const takeBack = desk.allowed("take-back");
  const withdraw = desk.allowed("withdraw");
  const one = takeBack ?? withdraw;
  if (!one) return null;
  const shared = { open, title: one.title, action: desk.action, onClose: () => setOpen(false) };
  return (
    <>
      <TextButton text={one.title} onPress={() => setOpen(true)} />
      {takeBack ? (
        <TakeBackSheet {...shared} request={request} secondsLeft={takeBack.secondsLeft} />
      ) : (
        <WithdrawSheet {...shared} />
      )}
    </>
  );
}

/** The one action that the request waits for; where it waits for none, its date goes into the calendar. */
export function RequestFoot({ request, desk }: { request: DisclosureRequest; desk: RequestDesk }) {
  const calendar = useCalendar(request);
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
      label={t("requests.actions")}
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
