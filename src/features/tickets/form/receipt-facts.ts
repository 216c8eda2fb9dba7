import type { ReceiptPaper } from "@/shared/form/receipt-paper";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { Ticket } from "../cases/queries";

/** The receipt of a ticket; without a name it does not repeat what was written. */
export function receiptPaper({ number, receipt, title, kind, channel, anonymous }: Ticket): ReceiptPaper {
  return {
    title: t("tickets.form.receipt"),
    number,
    facts: [
      { about: t("tickets.filed.kind"), text: t(`tickets.kind.${kind}`) },
      { about: t("tickets.filed.channel"), text: channel.name },
      ...(anonymous ? [] : [{ about: t("tickets.form.receiptTitle"), text: title }]),
      { about: t("receipt.at"), text: formatMoment(Date.parse(receipt.submittedAt)) },
      { about: t("receipt.queryCode"), text: receipt.queryCode },
    ],
    hash: receipt.hash,
    keep: t(anonymous ? "tickets.form.keepCodeText" : "receipt.keep"),
  };
}
