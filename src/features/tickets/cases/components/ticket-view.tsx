import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Button } from "@/shared/ui/button";
import { currentDeadline, otherDeadlines } from "@/shared/ui/case-dates";
import { LinkedCases } from "@/shared/ui/linked-cases";
import { OtherDates } from "@/shared/ui/other-dates";
import { Prose } from "@/shared/ui/prose";
import { RatedCard, RatingCard } from "@/shared/ui/rating-card";
import { WhyDate } from "@/shared/ui/why-date";
import { ticketDrafts } from "../action-drafts";
import type { Ticket } from "../queries";
import { startOf } from "../start-of";
import type { TicketDesk } from "../use-ticket-desk";
import { AskingSheets } from "./asking-sheets";
import { DoorCard } from "./door-card";
import { FiledRow } from "./filed-row";
import { ReplyCard } from "./reply-card";
import { TicketActions } from "./ticket-actions";
import { TicketHead } from "./ticket-head";
import { TicketTimeline } from "./ticket-timeline";
import { WaitsCard } from "./waits-card";
import { WhoActs } from "./who-acts";
import { WritingSheets } from "./writing-sheets";

interface PartProps {
  ticket: Ticket;
  desk: TicketDesk;
}

/** How it was, once it is over. */
function Rating({ ticket, desk: { allowed, action, send } }: PartProps) {
  const { level, ratingText = "" } = ticketDrafts.useDraft(ticket.id);
  const rate = allowed("rate");
  return (
    <>
      {rate && (
        <RatingCard
          title={rate.title}
          level={level}
          text={ratingText}
          onChange={(part) => ticketDrafts.keep(ticket.id, part)}
          onSend={(rating) => send({ action: "rate", ...rating })}
          failure={<ActionFailure action={action} names={["rate"]} />}
        />
      )}
      {ticket.rating && <RatedCard rating={ticket.rating} of={{ kind: "ticket", id: ticket.id }} />}
    </>
  );
}

/** 延期: asked once, before the time was over, with its reason and what the centre said. */
function Extension({ extension }: Pick<Ticket, "extension">) {
  if (!extension) return null;
  const { days, reason, askedOn, decision = "asked" } = extension;
  return (
    <View className="fact">
      <View className="strong">{t(`tickets.extension.${decision}`, { days, day: formatDay(askedOn) })}</View>
      <View className="small t2">
        <Prose text={reason} />
      </View>
    </View>
  );
}

/** The date that it turns on day by day, the others on a tap; once it is over, all of them. */
function Dates({ ticket }: Pick<PartProps, "ticket">) {
  const { asOf, extension, open, deadlines } = ticket;
  const deadline = open ? currentDeadline(ticket) : undefined;
  return (
    <>
      {deadline && (
        <WhyDate deadline={deadline} asOf={asOf} startOf={startOf}>
          {deadline.kind === "reply" && <Extension {...(extension ? { extension } : {})} />}
        </WhyDate>
      )}
      <OtherDates deadlines={deadline ? otherDeadlines(ticket) : deadlines} asOf={asOf} startOf={startOf} />
    </>
  );
}

function tagsOf({ urgent, supervised, joinedBy }: Ticket): string[] {
  return [
    ...(urgent ? [t("tickets.urgent")] : []),
    ...(supervised ? [t("tickets.supervised")] : []),
    ...(joinedBy ? [t("tickets.joinedBy", { count: joinedBy })] : []),
  ];
}

/** It was taken back or withdrawn: what was taken back stands in the draft, and one may file it again. */
function Again({ status }: Pick<Ticket, "status">) {
  if (status !== "taken-back" && status !== "withdrawn") return null;
  return (
    <View className="stack-item">
      <Button
        text={t(status === "taken-back" ? "tickets.mend" : "tickets.again")}
        onPress={() => openPage("tickets/file")}
      />
    </View>
  );
}

/** 诉求进度: where it stands, what waits, who does it, everything that happened, and why that date. */
export function TicketView({ ticket, desk }: PartProps) {
  const { door, reply, callBack, publishedReplyId } = ticket;
  return (
    <>
      <TicketHead progress={ticket} about={ticket.title} tags={tagsOf(ticket)} />
      <WaitsCard ticket={ticket} />
      <ReplyCard
        {...(reply ? { reply } : {})}
        {...(callBack ? { callBack } : {})}
        {...(publishedReplyId ? { publishedReplyId } : {})}
      />
      {door && <DoorCard id={ticket.id} text={ticket.text} door={door} />}
      <Again status={ticket.status} />
      <TicketActions ticket={ticket} desk={desk} />
      <Rating ticket={ticket} desk={desk} />
      <WhoActs ticket={ticket} />
      <TicketTimeline ticket={ticket} />
      <Dates ticket={ticket} />
      <LinkedCases linked={ticket.linked} />
      <FiledRow ticket={ticket} />
      <WritingSheets ticket={ticket} desk={desk} />
      <AskingSheets ticket={ticket} desk={desk} />
    </>
  );
}
