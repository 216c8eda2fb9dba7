import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { RateRow } from "@/shared/ui/rate-row";
import { BasisCard } from "./basis-card";
import { ConditionCard } from "./condition-card";
import { FaqSection } from "./faq-section";
import { FeeCard } from "./fee-card";
import { FlowCard } from "./flow-card";
import { GlanceCard } from "./glance-card";
import { GuideHead } from "./guide-head";
import { IntermediaryCard, RelatedCard } from "./link-cards";
import { MaterialCard } from "./material-card";
import { PhoneCard } from "./phone-card";
import { PlaceCard } from "./place-card";
import { ResultCard } from "./result-card";
import { TimeCard } from "./time-card";
import { VersionCard } from "./version-card";
import "./guide-view.scss";

type Guide = components["schemas"]["Guide"];

/** A guide with its elements, in the order in which people ask. */
export function GuideView({ guide, hallNow }: { guide: Guide; hallNow?: ReactNode }) {
  return (
    <>
      <GuideHead guide={guide} />
      <GlanceCard guide={guide} />
      <ConditionCard guide={guide} />
      <MaterialCard guide={guide} />
      <TimeCard guide={guide} />
      <FlowCard guide={guide} />
      <FeeCard guide={guide} />
      <ResultCard guide={guide} />
      <PlaceCard guide={guide} now={hallNow} />
      <BasisCard legalBases={guide.legalBases} />
      <FaqSection faqs={guide.faqs} />
      <IntermediaryCard intermediaries={guide.intermediaries} region={guide.region} />
      <RelatedCard related={guide.related} />
      <View className="guide-end">
        <PhoneCard guide={guide} />
        <VersionCard guide={guide} />
        <RateRow of={{ kind: "guide", id: guide.id }} title={t("guides.rate")} />
      </View>
      <View className="guide-foot caption t3">
        {t("guides.published", { department: guide.department.name, code: guide.basicCode })}
      </View>
    </>
  );
}
