/** 行政许可法第八十二条 speaks of licences alone; no law says as much of the other matters. */
const licenceType = "01";

/**
 * The rule by which a period in working days leaves out days off, as a ledger cites it.
 * @param type item type of the exchange tables: 01 行政许可, 05 行政给付, 07 行政确认, 20 公共服务 …
 */
export function workingDayRule(type: string): string {
  return type === licenceType
    ? "行政许可法第八十二条：期限以工作日计算，不含法定节假日"
    : "时限按工作日算，周末和法定节假日不算";
}
