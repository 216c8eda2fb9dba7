import { Text, View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import type { RequestSummary } from "../queries";
import { statusOf } from "../request-status";
import "./request-row.scss";

function dateOf({ standing, statusSince, open: isOpen }: RequestSummary): string {
  const { dueOn, overdue } = standing;
  if (isOpen && dueOn)
    return t(overdue ? "cases.wasDue" : "requests.answerBefore", { day: formatDay(dueOn) });
  return formatInstantDay(statusSince);
}

/** A request in a list: name, agency, state and date. */
export function RequestRow({ request }: { request: RequestSummary }) {
  const { id, title, agency } = request;
  return (
    <Row onPress={() => openPage("disclosure/request", { id })}>
      <View className="strong">{title}</View>
      <View className="small t2">{agency.name}</View>
      <View className="request-meta">
        <Status {...statusOf(request)} />
        <Text className="small t2 request-date">{dateOf(request)}</Text>
      </View>
    </Row>
  );
}
