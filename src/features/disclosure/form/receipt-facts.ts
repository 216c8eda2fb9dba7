import type { ReceiptPaper } from "@/shared/form/receipt-paper";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { DisclosureRequest } from "../requests/queries";

/** The receipt of a request. */
export function receiptPaper({ number, receipt, agency, title }: DisclosureRequest): ReceiptPaper {
  return {
    title: t("disclosure.receipt.title"),
    number,
    facts: [
      { about: t("disclosure.receipt.wanted"), text: title },
      { about: t("disclosure.receipt.agency"), text: agency.name },
      { about: t("receipt.at"), text: formatMoment(Date.parse(receipt.submittedAt)) },
      { about: t("receipt.queryCode"), text: receipt.queryCode },
    ],
    hash: receipt.hash,
    keep: t("receipt.keep"),
  };
}
