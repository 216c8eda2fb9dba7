import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Sheet } from "@/shared/ui/sheet";
import type { DisclosureRequest } from "../queries";
import "./asked-sheet.scss";

type Fact = [name: string, value: string | undefined];

function factsOf({ wanted, form, delivery, applicant, agency, receipt }: DisclosureRequest): Fact[] {
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
    [t("requests.asked.queryCode"), receipt.queryCode],
    [t("requests.asked.submittedAt"), formatMoment(Date.parse(receipt.submittedAt))],
    [t("requests.asked.hash"), receipt.hash],
  ];
}

interface AskedSheetProps {
  request: DisclosureRequest;
  open: boolean;
  onClose: () => void;
}

/** Everything that was filed, with what proves the filing. */
export function AskedSheet({ request, open, onClose }: AskedSheetProps) {
  const files = request.attachments ?? [];
  return (
    <Sheet open={open} title={t("requests.asked")} onClose={onClose}>
      {factsOf(request).map(
        ([name, value]) =>
          value && (
            <View key={name} className="asked">
              <View className="small t2">{name}</View>
              <View>{value}</View>
            </View>
          ),
      )}
      {files.map(({ id, name }) => (
        <View key={id} className="asked">
          <View className="small t2">{t("requests.asked.file")}</View>
          <View>{name}</View>
        </View>
      ))}
    </Sheet>
  );
}
