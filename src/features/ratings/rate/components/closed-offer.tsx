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

function WayOn({ state, ratingId }: Pick<RatingOffer, "state" | "ratingId">) {
  if (state === "rated" && ratingId)
    return (
      <Button
        primary
        text={t("ratings.closed.see")}
        onPress={() => replacePage("ratings/rating", { id: ratingId })}
      />
    );
  if (state === "expired")
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
  return (
    <>
      <Message
        icon={icons[state]}
        title={t(`ratings.closed.${state}`)}
        text={t(`ratings.closed.${state}.text`)}
      >
        <View className="message-act">
          <WayOn state={state} {...(ratingId ? { ratingId } : {})} />
        </View>
      </Message>
      <KeptWords offer={offer} />
    </>
  );
}
