// What a receipt says, once for the page and once for the picture.
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { DisclosureRequest } from "../requests/queries";

/** The receipt in lines: what it is, and its words. */
export function receiptFacts({
  receipt,
  agency,
  title,
}: DisclosureRequest): { about: string; text: string }[] {
  return [
    { about: t("disclosure.receipt.wanted"), text: title },
    { about: t("disclosure.receipt.agency"), text: agency.name },
    { about: t("receipt.at"), text: formatMoment(Date.parse(receipt.submittedAt)) },
    { about: t("receipt.queryCode"), text: receipt.queryCode },
  ];
}

/** The first characters of the fingerprint: enough to compare by eye. */
export const shortHash = (hash: string) => `${hash.slice(0, 8)}…${hash.slice(-8)}`;
