import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { BasisCard } from "./basis-card";
import { ConditionCard } from "./condition-card";
import { FaqSection } from "./faq-section";
import { FeeCard } from "./fee-card";
import { FlowCard } from "./flow-card";
import { GuideHead } from "./guide-head";
import { MaterialCard } from "./material-card";
import { PhoneCard } from "./phone-card";
import { PlaceCard } from "./place-card";
import { ResultCard } from "./result-card";
import { TimeCard } from "./time-card";
import "./guide-view.scss";

type Guide = components["schemas"]["Guide"];

/** A guide with its elements, in the order in which people ask. */
export function GuideView({ guide, hallNow }: { guide: Guide; hallNow?: ReactNode }) {
  const { department, version, effectiveOn } = guide;
  return (
    <>
      <GuideHead guide={guide} />
      <ConditionCard conditions={guide.conditions} />
      <MaterialCard guide={guide} />
      <TimeCard guide={guide} />
      <FlowCard stages={guide.stages} />
      <FeeCard guide={guide} />
      <ResultCard guide={guide} />
      <PlaceCard guide={guide} now={hallNow} />
      <BasisCard legalBases={guide.legalBases} />
      <FaqSection faqs={guide.faqs} />
      <PhoneCard guide={guide} />
      <View className="guide-foot caption t3">
        {t("guides.published", { department: department.name, version })}
        {effectiveOn && t("guides.effective", { day: formatFullDay(effectiveOn) })}
      </View>
    </>
  );
}
