import { View } from "@tarojs/components";
import { ReceiptCard } from "@/shared/form/receipt-card";
import { TakeBackNote } from "@/shared/form/take-back-note";
import { t } from "@/shared/i18n/translate";
import { replacePage } from "@/shared/platform/navigation";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Card } from "@/shared/ui/card";
import { RateRow } from "@/shared/ui/rate-row";
import type { DisclosureRequest } from "../../requests/queries";
import { useRequestAction } from "../../requests/use-request-action";
import { receiptPaper } from "../receipt-facts";
import { restoreDraft } from "../restore-draft";

/** The receipt and what comes next. */
export function ReceiptView({ request }: { request: DisclosureRequest }) {
  const { standing } = request;
  const action = useRequestAction(request);
  const takeBack = () =>
    action.act({ action: "take-back" }, () => {
      restoreDraft(request);
      replacePage("disclosure/apply");
    });
  return (
    <>
      <ReceiptCard status={t("disclosure.receipt.filed")} {...receiptPaper(request)} />
      <TakeBackNote
        allowed={request.allowedActions.find(({ action: name }) => name === "take-back")}
        takeBack={takeBack}
        failure={<ActionFailure action={action} names={["take-back"]} />}
      />
      <Card title={t("receipt.next")}>
        <View className="card-pad">
          <View>{standing.sentence}</View>
          {standing.next && <View className="small t2">{standing.next}</View>}
        </View>
      </Card>
      {request.allowedActions.some(({ action: name }) => name === "rate") && (
        <RateRow of={{ kind: "disclosure-request", id: request.id }} title={t("cases.rating.title")} />
      )}
    </>
  );
}
