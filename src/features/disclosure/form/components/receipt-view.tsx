import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import type { DisclosureRequest } from "../../requests/queries";
import { ReceiptCard } from "./receipt-card";
import { TakeBackNote } from "./take-back-note";

/** The receipt and what comes next. */
export function ReceiptView({ request }: { request: DisclosureRequest }) {
  const { standing } = request;
  return (
    <>
      <ReceiptCard request={request} />
      <TakeBackNote request={request} />
      <Card title={t("receipt.next")}>
        <View className="card-pad">
          <View>{standing.sentence}</View>
          {standing.next && <View className="small t2">{standing.next}</View>}
        </View>
      </Card>
    </>
  );
}
