import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { PhoneRow } from "@/shared/ui/phone-row";

type Guide = components["schemas"]["Guide"];

/** The numbers to ask and to complain. */
export function PhoneCard({ guide }: { guide: Guide }) {
  const { consultPhones, complaintPhones } = guide;
  if (consultPhones.length + complaintPhones.length === 0) return null;
  return (
    <RowCard>
      {consultPhones.map((phone) => (
        <PhoneRow key={`ask-${phone}`} text={t("guides.ask")} phone={phone} />
      ))}
      {complaintPhones.map((phone) => (
        <PhoneRow key={`complain-${phone}`} text={t("guides.complain")} phone={phone} />
      ))}
    </RowCard>
  );
}
