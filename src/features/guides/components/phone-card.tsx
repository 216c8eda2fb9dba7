import type { components } from "@contract/schema";
import { Text } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import "./phone-card.scss";

type Guide = components["schemas"]["Guide"];

/** The numbers to ask and to complain. */
export function PhoneCard({ guide }: { guide: Guide }) {
  const { consultPhones, complaintPhones } = guide;
  if (consultPhones.length + complaintPhones.length === 0) return null;
  return (
    <RowCard>
      {consultPhones.map((phone) => (
        <Row
          key={`ask-${phone}`}
          icon="phone"
          opens="call"
          onPress={() => dial(phone)}
          aside={<Text className="strong phone-number">{phone}</Text>}
        >
          {t("guides.ask")}
        </Row>
      ))}
      {complaintPhones.map((phone) => (
        <Row
          key={`complain-${phone}`}
          icon="voice"
          opens="call"
          onPress={() => dial(phone)}
          aside={<Text className="strong phone-number">{phone}</Text>}
        >
          {t("guides.complain")}
        </Row>
      ))}
    </RowCard>
  );
}
