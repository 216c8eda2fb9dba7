import { useQuery, useQueryClient } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useEffect } from "react";
import { takeOut } from "@/shared/api/outbox";
import { useSubscribe } from "@/shared/api/use-subscribe";
import { UnsentNote } from "@/shared/form/unsent-note";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Face, levelName } from "@/shared/ui/faces";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { offerQuery, type RatingDesk, type RatingOffer, ratingDeskQuery } from "../../queries";
import { type RateDraft, subjectKey } from "../drafts";
import { submitRating, unsubmitRating, useHandedIn } from "../handed-in";
import { useRateForm } from "../use-rate-form";
import { RateFoot } from "./rate-foot";
import { RateFormCard } from "./rate-form";
import { RefusedNote } from "./refused-note";
import { SubjectCard } from "./subject-card";
import "./open-offer.scss";

const toldOf = ["rating-answered", "rating-confirm-due", "rating-reviewed"] as const;

/** What one said, while it is on its way. */
function Said({ draft: { level, text } }: { draft: RateDraft }) {
  if (level === undefined) return null;
  return (
    <Card title={t("cases.rating.yours")}>
      <View className="card-pad said">
        <Face level={level} className="said-face" />
        <View className="said-words">
          <View className="strong">{levelName(level)}</View>
          {text && <View className="t2">{text}</View>}
        </View>
      </View>
    </Card>
  );
}

interface OpenProps {
  title: string;
  offer: RatingOffer;
  desk: RatingDesk;
  onSignIn: () => void;
}

function Open({ title, offer, desk, onSignIn }: OpenProps) {
  const client = useQueryClient();
  const { ref } = offer;
  const subject = subjectKey(ref);
  const form = useRateForm(ref, desk);
  const handedIn = useHandedIn(subject);
  const subscribe = useSubscribe(toldOf);
  const isRefused = handedIn?.state === "refused";
  const isOnItsWay = handedIn !== undefined && !isRefused;
  useEffect(() => {
    // It may have expired, or have been rated, meanwhile.
    if (isRefused) void client.invalidateQueries({ queryKey: offerQuery(ref).queryKey });
  }, [client, isRefused, ref]);
  const submit = () => {
    if (handedIn) takeOut(handedIn.key);
    // WeChat shows its question only straight after the tap; whatever the answer, the rating goes.
    void subscribe();
    submitRating(ref, desk);
  };
  return (
    <Page
      title={title}
      bottom={!isOnItsWay && <RateFoot form={form} onSubmit={submit} onSignIn={onSignIn} />}
    >
      {isOnItsWay && (
        <UnsentNote
          item={handedIn}
          byItself={t("ratings.rate.byItself")}
          onEdit={() => unsubmitRating(subject)}
        />
      )}
      {handedIn && <RefusedNote item={handedIn} />}
      <SubjectCard subject={offer.subject} />
      {isOnItsWay ? <Said draft={form.draft} /> : <RateFormCard kind={ref.kind} desk={desk} form={form} />}
    </Page>
  );
}

/** What may be rated now. */
export function OpenOffer({ title, offer, onSignIn }: Omit<OpenProps, "desk">) {
  const read = useQuery(ratingDeskQuery(offer.regionCode));
  if (read.data) return <Open title={title} offer={offer} desk={read.data} onSignIn={onSignIn} />;
  return (
    <Page title={title}>
      <SubjectCard subject={offer.subject} />
      <ReadState read={read} cards={[12, 5]}>
        {() => null}
      </ReadState>
    </Page>
  );
}
