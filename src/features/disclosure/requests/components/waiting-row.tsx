import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Due } from "@/shared/ui/due";
import { Row } from "@/shared/ui/row";
import { useDayName } from "@/shared/ui/seen-at";
import type { RequestSummary } from "../queries";
import "./waiting-row.scss";

/** When what waits is due; nothing is said where no date is set. */
function WaitingDue({ standing: { dueOn, overdue }, asOf }: Pick<RequestSummary, "standing" | "asOf">) {
  const { isToday } = useDayName(asOf);
  if (dueOn === undefined) return null;
  const day = formatDay(dueOn);
  if (overdue) return <Due kind="over" strong={t("cases.overdue")} rest={t("cases.wasDue", { day })} />;
  const rest =
    dueOn === asOf && isToday ? { rest: t("cases.dueThatDay", { name: t("ledger.today") }) } : {};
  return <Due kind="you" strong={t("cases.before", { day })} {...rest} />;
}

/** A request that waits for the person: what to do first, then which request, then by when. */
export function WaitingRow({ request }: { request: RequestSummary }) {
  const { id, title, standing, asOf } = request;
  return (
    <Row onPress={() => openPage("disclosure/request", { id })}>
      <View className="strong">{standing.yours}</View>
      <View className="small t2">{t("requests.of", { title })}</View>
      <View className="waiting-due">
        <WaitingDue standing={standing} asOf={asOf} />
      </View>
    </Row>
  );
}
