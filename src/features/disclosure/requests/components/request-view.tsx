import { View } from "@tarojs/components";
import { useState } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Button } from "@/shared/ui/button";
import { Card, RowCard } from "@/shared/ui/card";
import { currentDeadline, otherDeadlines } from "@/shared/ui/case-dates";
import { LinkedCases } from "@/shared/ui/linked-cases";
import { OtherDates } from "@/shared/ui/other-dates";
import { Prose } from "@/shared/ui/prose";
import { RatedCard, RatingCard } from "@/shared/ui/rating-card";
import { Row } from "@/shared/ui/row";
import { WhyDate } from "@/shared/ui/why-date";
import { requestDrafts } from "../action-drafts";
import type { DisclosureRequest } from "../queries";
import { startOf } from "../start-of";
import type { RequestDesk } from "../use-request-desk";
import { ChargeCard } from "./charge-card";
import { ConsultationCard } from "./consultation-card";
import { CorrectionCard } from "./correction-card";
import { ExplainCard } from "./explain-card";
import { HelpSheet } from "./help-sheet";
import { LetterList } from "./letter-list";
import { RemediesCard } from "./remedies-card";
import { ReplyCard } from "./reply-card";
import { RequestHead } from "./request-head";
import { RequestTimeline } from "./request-timeline";
import { RequestTitle } from "./request-title";

interface PartProps {
  request: DisclosureRequest;
  desk: RequestDesk;
}

/** What waits for the person: to correct, to explain, to pay. */
function Waiting({ request: { correction, charge }, desk }: PartProps) {
  const { allowed } = desk;
  return (
    <>
      {correction && <CorrectionCard correction={correction} form={allowed("correct") && desk.correction} />}
      {allowed("explain") && <ExplainCard {...desk.explaining} />}
      {charge && <ChargeCard charge={charge} paying={allowed("pay") && desk.paying} />}
    </>
  );
}

/** After the reply: acknowledge it and say how it was. */
function Ending({ request, desk: { allowed, action, press } }: PartProps) {
  const acknowledge = allowed("acknowledge");
  const rate = allowed("rate");
  const { level, ratingText = "" } = requestDrafts.useDraft(request.id);
  return (
    <>
      {acknowledge && !acknowledge.waits && (
        <View className="stack-item">
          <ActionFailure action={action} names={["acknowledge"]} />
          <Button text={acknowledge.title} onPress={() => press("acknowledge")} />
        </View>
      )}
      {rate && (
        <RatingCard
          title={rate.title}
          level={level}
          text={ratingText}
          onChange={(part) => requestDrafts.keep(request.id, part)}
          onSend={(rating) => action.act({ action: "rate", ...rating })}
          failure={<ActionFailure action={action} names={["rate"]} />}
        />
      )}
      {request.rating && (
        <RatedCard rating={request.rating} of={{ kind: "disclosure-request", id: request.id }} />
      )}
    </>
  );
}

const over = new Set<DisclosureRequest["status"]>(["withdrawn", "abandoned", "taken-back"]);

/** It is over without a reply: one may ask once more, and what was taken back stands in the draft. */
function Again({ status }: Pick<DisclosureRequest, "status">) {
  if (!over.has(status)) return null;
  return (
    <View className="stack-item">
      <Button
        text={t(status === "taken-back" ? "requests.takeBack.mend" : "requests.again")}
        onPress={() => openPage("disclosure/apply")}
      />
    </View>
  );
}

function HelpRow({ request: { id }, desk: { allowed, action } }: PartProps) {
  const [open, setOpen] = useState(false);
  const help = allowed("ask-help");
  if (!help) return null;
  return (
    <>
      <RowCard>
        <Row icon="help" opens="act" onPress={() => setOpen(true)}>
          <View>{help.title}</View>
          <View className="small t2">{t("requests.help.about")}</View>
        </Row>
      </RowCard>
      <HelpSheet
        requestId={id}
        title={help.title}
        open={open}
        action={action}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

function Extension({ extension }: Pick<DisclosureRequest, "extension">) {
  if (!extension) return null;
  const { days, reason, onDay } = extension;
  return (
    <View className="fact">
      <View className="strong">{t("cases.extended", { days, day: formatDay(onDay) })}</View>
      <View className="small t2">
        <Prose text={reason} />
      </View>
    </View>
  );
}

/** 公开申请: where it stands, why that date, what happened, and everything one can do about it. */
export function RequestView({ request, desk }: PartProps) {
  const deadline = currentDeadline(request);
  const openLetter = (letter: string) => openPage("disclosure/letter", { id: request.id, letter });
  return (
    <>
      <Card>
        <RequestHead progress={request} />
        <RequestTitle request={request} />
      </Card>
      <Waiting request={request} desk={desk} />
      {request.reply && <ReplyCard reply={request.reply} request={request} onLetter={openLetter} />}
      <Ending request={request} desk={desk} />
      <Again status={request.status} />
      {deadline && (
        <WhyDate deadline={deadline} asOf={request.asOf} startOf={startOf}>
          <Extension {...(request.extension ? { extension: request.extension } : {})} />
        </WhyDate>
      )}
      <OtherDates deadlines={otherDeadlines(request)} asOf={request.asOf} startOf={startOf} />
      <LinkedCases linked={request.linked ?? []} />
      <ConsultationCard consultations={request.consultations} />
      <RequestTimeline progress={request} open={request.open} onLetter={openLetter} />
      <LetterList letters={request.letters} onOpen={openLetter} />
      <RemediesCard request={request} />
      <HelpRow request={request} desk={desk} />
    </>
  );
}
