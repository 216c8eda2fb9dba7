import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useEffect } from "react";
import { ApiError } from "@/shared/api/errors";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { replacePage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { offerQuery, type RatedRef, type RatingOffer } from "../../queries";
import { subjectKey } from "../drafts";
import { useArrived } from "../use-arrived";
import { ClosedOffer } from "./closed-offer";
import { CodeEntry } from "./code-entry";
import { OpenOffer } from "./open-offer";
import { SubjectCard } from "./subject-card";

interface RatePageProps {
  /** What is to be rated; undefined where a code must be scanned or typed first. */
  wanted: RatedRef | undefined;
  onSignIn: () => void;
}

/** One's own visit or case is told to nobody else. */
function SignInFirst({ onSignIn }: Pick<RatePageProps, "onSignIn">) {
  return (
    <Message icon="me" title={t("ratings.signIn")} text={t("ratings.signIn.text")}>
      <View className="message-act">
        <Button primary icon="me" text={t("ratings.signIn.act")} onPress={onSignIn} />
      </View>
    </Message>
  );
}

/** A code of no window. */
function UnknownCode() {
  return (
    <>
      <Message icon="help" title={t("ratings.code.unknown")} text={t("ratings.code.unknownText")} />
      <CodeEntry />
    </>
  );
}

const codeOf = (error: unknown) => (error instanceof ApiError ? error.code : undefined);

/** One's own visit or case, or a guide, that is rated already opens its rating; a scanned code says so first. */
function useOpenRated(offer: RatingOffer | undefined): void {
  const { state, ref, ratingId } = offer ?? {};
  const id = state === "rated" && ref?.kind !== "window" ? ratingId : undefined;
  useEffect(() => {
    if (id !== undefined) replacePage("ratings/rating", { id });
  }, [id]);
}

function RateOne({ wanted, onSignIn }: { wanted: RatedRef } & Pick<RatePageProps, "onSignIn">) {
  useSession();
  const read = useQuery(offerQuery(wanted));
  const title = t(`ratings.title.${wanted.kind}`);
  useOpenRated(read.data);
  useArrived(subjectKey(read.data?.ref ?? wanted), (id) => replacePage("ratings/rating", { id }));
  const failed = read.isError ? codeOf(read.error) : undefined;
  if (read.data?.state === "open" && failed !== "not_found")
    return <OpenOffer title={title} offer={read.data} onSignIn={onSignIn} />;
  return (
    <Page title={title}>
      {failed === "unauthenticated" && <SignInFirst onSignIn={onSignIn} />}
      {failed === "not_found" && wanted.kind === "window" && <UnknownCode />}
      {failed !== "unauthenticated" && !(failed === "not_found" && wanted.kind === "window") && (
        <ReadState read={read} cards={[3, 12, 5]}>
          {(offer) => (
            <>
              <SubjectCard subject={offer.subject} />
              <ClosedOffer offer={offer} />
            </>
          )}
        </ReadState>
      )}
    </Page>
  );
}

/** Rating what a code, a visit, a case or a guide stands for. */
export function RatePage({ wanted, onSignIn }: RatePageProps) {
  if (wanted) return <RateOne key={subjectKey(wanted)} wanted={wanted} onSignIn={onSignIn} />;
  return (
    <Page title={t("ratings.title.window")}>
      <CodeEntry />
    </Page>
  );
}
