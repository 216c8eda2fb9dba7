import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage, replacePage } from "@/shared/platform/navigation";
import { canScan } from "@/shared/platform/scan";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import type { IconName } from "@/shared/ui/icon";
import { Message } from "@/shared/ui/message";
import type { RatingOffer } from "../../queries";
import { subjectKey, useRateDraft } from "../drafts";

type Closed = Exclude<RatingOffer["state"], "open">;

const icons: Record<Closed, IconName> = {
  rated: "check",
  expired: "clock",
  "not-yet": "clock",
  "not-yours": "agent",
};

/** Only a window has a code, which may be of another day; one's own visit or case has a period. */
function reasonOf(state: Closed, kind: RatingOffer["ref"]["kind"]) {
  if (state === "expired" && kind !== "window") return "late";
  return state === "not-yet" && kind === "window" ? "early" : state;
}

type Reason = ReturnType<typeof reasonOf>;

function WayOn({ reason, ratingId }: { reason: Reason } & Pick<RatingOffer, "ratingId">) {
  if (reason === "rated" && ratingId)
    return (
      <Button
        primary
        text={t("ratings.closed.see")}
        onPress={() => replacePage("ratings/rating", { id: ratingId })}
      />
    );
  if (reason === "expired" || reason === "early")
    return (
      <Button
        icon={canScan ? "camera" : "edit"}
        text={t(canScan ? "ratings.code.again" : "ratings.way.code")}
        onPress={() => replacePage("ratings/rate")}
      />
    );
  return <Button text={t("ratings.closed.mine")} onPress={() => openPage("ratings/mine")} />;
}

/** What was written and can be handed in no more: it is not lost. */
function KeptWords({ offer }: { offer: RatingOffer }) {
  const { text } = useRateDraft(subjectKey(offer.ref));
  if (text.trim() === "" || offer.state === "rated") return null;
  return (
    <Card title={t("ratings.closed.words")}>
      <View className="card-pad">{text}</View>
    </Card>
  );
}

/** Why it cannot be rated now, and what one does instead. */
export function ClosedOffer({ offer }: { offer: RatingOffer }) {
  const { state, ratingId } = offer;
  if (state === "open") return null;
  const reason = reasonOf(state, offer.ref.kind);
  return (
    <>
      <Message
        icon={icons[state]}
        title={t(`ratings.closed.${reason}`)}
        text={t(`ratings.closed.${reason}.text`)}
      >
        <View className="message-act">
          <WayOn reason={reason} {...(ratingId ? { ratingId } : {})} />
        </View>
      </Message>
      <KeptWords offer={offer} />
    </>
  );
}
