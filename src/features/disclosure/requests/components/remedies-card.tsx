import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Disclosure } from "@/shared/ui/disclosure";
import { Tag } from "@/shared/ui/tag";
import { DateLedger } from "@/shared/ui/why-date";
import type { DisclosureRequest } from "../queries";
import { startOf } from "../start-of";
import "./remedies-card.scss";

type Remedy = components["schemas"]["Remedy"];

function RemedyPart({ remedy, request }: { remedy: Remedy; request: DisclosureRequest }) {
  const { kind, title, text, to, first, dueOn, article } = remedy;
  const deadline = request.deadlines.find((one) => one.kind === kind && one.dueOn === dueOn);
  return (
    <View className="remedy">
      <View className="remedy-head">
        <View className="strong remedy-name">{title}</View>
        {first && <Tag primary text={t("requests.remedy.first")} />}
      </View>
      <View>{text}</View>
      <View className="small t2">{t("requests.remedy.to", { to })}</View>
      {dueOn && <View className="small t2">{t("requests.remedy.until", { day: formatDay(dueOn) })}</View>}
      <View className="small t3">{article}</View>
      {deadline && (
        <View className="remedy-ledger">
          <Disclosure bleed title={t("cases.why", { day: formatDay(deadline.dueOn) })}>
            <DateLedger deadline={deadline} asOf={request.asOf} startOf={startOf} />
          </Disclosure>
        </View>
      )}
    </View>
  );
}

/** 权利救济: each way that is open, where it leads, until when, and which must come first. */
export function RemediesCard({ request }: { request: DisclosureRequest }) {
  const { remedies } = request;
  if (remedies.length === 0) return null;
  return (
    <View className="card stack-item part-remedies">
      <Disclosure
        icon="hand"
        bleed
        title={
          <>
            <View className="strong">{t("requests.remedies")}</View>
            <View className="small t2">{t("requests.remediesAbout")}</View>
          </>
        }
      >
        {remedies.map((remedy) => (
          <RemedyPart key={remedy.kind} remedy={remedy} request={request} />
        ))}
      </Disclosure>
    </View>
  );
}
