import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { type Fact, FactSheet } from "@/shared/ui/fact-sheet";
import type { DisclosureRequest } from "../queries";

function factsOf({
  wanted,
  form,
  delivery,
  applicant,
  agency,
  receipt,
  attachments = [],
}: DisclosureRequest): Fact[] {
  return [
    [t("requests.asked.title"), wanted.title],
    [t("requests.asked.documentNumber"), wanted.documentNumber],
    [t("requests.asked.description"), wanted.description],
    [t("requests.asked.agency"), agency.name],
    [t("requests.asked.form"), t(`requests.form.${form}`)],
    [t("requests.asked.delivery"), t(`requests.delivery.${delivery}`)],
    [t("requests.asked.applicant"), applicant.name],
    [t("requests.asked.document"), applicant.document],
    [t("requests.asked.phone"), applicant.phone],
    [t("requests.asked.delegate"), applicant.delegate],
    [t("requests.asked.helper"), applicant.helper],
    [t("requests.asked.number"), receipt.number],
    [t("cases.query.code"), receipt.queryCode],
    [t("cases.submittedAt"), formatMoment(Date.parse(receipt.submittedAt))],
    [t("cases.hash"), receipt.hash],
    ...attachments.map(({ name }): Fact => [t("cases.file"), name]),
  ];
}

interface AskedSheetProps {
  request: DisclosureRequest;
  open: boolean;
  onClose: () => void;
}

/** Everything that was filed, with what proves the filing. */
export function AskedSheet({ request, ...sheet }: AskedSheetProps) {
  return <FactSheet title={t("requests.asked")} facts={factsOf(request)} {...sheet} />;
}
