import { View } from "@tarojs/components";
import { useState } from "react";
import { formatDay, formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { type Fact, FactSheet } from "@/shared/ui/fact-sheet";
import { Row } from "@/shared/ui/row";
import type { Ticket } from "../queries";

/** Where it is; what the person's own words name already is not said before them. */
function placeOf({ place }: Pick<Ticket, "place">): string | undefined {
  if (!place) return undefined;
  const { township, village, words = "" } = place;
  const names = [township?.name, village?.name].filter((name) => name && !words.includes(name));
  return [...names, words].filter(Boolean).join(t("list.comma")) || undefined;
}

function privacyOf({ confidential, anonymous, mayPublish }: Ticket): string {
  if (anonymous) return t("tickets.filed.anonymous");
  const publish = t(mayPublish ? "tickets.filed.mayPublish" : "tickets.filed.private");
  return confidential ? [t("tickets.filed.confidential"), publish].join(t("list.comma")) : publish;
}

function factsOf(ticket: Ticket): Fact[] {
  const { kind, channel, text, happenedOn, concerned, contact, helper, receipt, attachments } = ticket;
  return [
    [t("tickets.filed.kind"), t(`tickets.kind.${kind}`)],
    [t("tickets.filed.channel"), channel.name],
    [t("tickets.filed.text"), text],
    [t("tickets.filed.happenedOn"), happenedOn && formatDay(happenedOn)],
    [t("tickets.filed.place"), placeOf(ticket)],
    [t("tickets.filed.concerned"), concerned],
    ...attachments.map(({ name }): Fact => [t("cases.file"), name]),
    [t("tickets.filed.privacy"), privacyOf(ticket)],
    [t("tickets.filed.contact"), contact && [contact.name, contact.phone].filter(Boolean).join(" ")],
    [t("tickets.filed.helper"), helper],
    [t("tickets.filed.number"), receipt.number],
    [t("cases.query.code"), receipt.queryCode],
    [t("cases.submittedAt"), formatMoment(Date.parse(receipt.submittedAt))],
    [t("cases.hash"), receipt.hash],
  ];
}

/** 提交的内容和回执: everything that was filed, and what proves it. */
export function FiledRow({ ticket }: { ticket: Ticket }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <RowCard>
        <Row icon="file" opens="act" onPress={() => setOpen(true)}>
          <View>{t("tickets.filed")}</View>
          <View className="small t2">{t("tickets.filedAbout")}</View>
        </Row>
      </RowCard>
      <FactSheet
        title={t("tickets.filed")}
        facts={factsOf(ticket)}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
