// Everything one can do on a request's page, in one place: what is being written, and the tap that sends it.
import { useState } from "react";
import { useSubscribe } from "@/shared/api/use-subscribe";
import { goToField } from "@/shared/platform/part-of-page";
import { type PayChannel, requestDrafts } from "./action-drafts";
import type { DisclosureRequest } from "./queries";
import { useCorrection } from "./use-correction";
import { type ActionName, useRequestAction } from "./use-request-action";

/** Characters of a reason that the contract wants at least. */
const leastReason = 6;

const toldOf = ["replied", "extended", "correction-due", "fee-due", "overdue"] as const;

/** The desk: `press` does what a button of `allowedActions` names, or points at what is still missing for it. */
export function useRequestDesk(request: DisclosureRequest) {
  const action = useRequestAction(request);
  const subscribe = useSubscribe(toldOf);
  const { reason = "", channel: chosenChannel } = requestDrafts.useDraft(request.id);
  const channel: PayChannel | "" = chosenChannel ?? "";
  const [missing, setMissing] = useState<ActionName>();
  const correction = useCorrection(request, action);
  const allowed = (name: ActionName) => request.allowedActions.find((one) => one.action === name);
  const pointAt = (name: ActionName, part: string) => {
    setMissing(name);
    goToField(part);
  };
  const explain = () => {
    const text = reason.trim();
    if (text.length < leastReason) pointAt("explain", "explain");
    else action.act({ action: "explain", reason: text });
  };
  const pay = () => {
    if (channel === "") pointAt("pay", "pay");
    else action.act({ action: "pay", channel });
  };
  const press = (name: ActionName) => {
    if (name === "confirm" || name === "acknowledge") {
      // WeChat shows its question only straight after the tap; whatever the answer, the action goes on.
      void subscribe().then(() => action.act({ action: name }));
    } else if (name === "correct") {
      if (correction.isReady()) void subscribe().then(correction.send);
    } else if (name === "explain") explain();
    else if (name === "pay") pay();
  };
  return {
    action,
    allowed,
    press,
    correction,
    explaining: {
      value: reason,
      isShort: missing === "explain" && reason.trim().length < leastReason,
      onChange: (text: string) => requestDrafts.keep(request.id, { reason: text }),
    },
    paying: {
      channel,
      isMissing: missing === "pay" && channel === "",
      onChoose: (chosen: PayChannel) => requestDrafts.keep(request.id, { channel: chosen }),
    },
  };
}

export type RequestDesk = ReturnType<typeof useRequestDesk>;
