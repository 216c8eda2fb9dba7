import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Clauses } from "@/shared/ui/clauses";
import { Section } from "@/shared/ui/section";
import type { RatingDesk } from "../../queries";
import "./loop-steps.scss";

/** 不满意的，怎么处理: who does what by when, with the periods of the region. */
export function LoopSteps({ desk }: { desk: RatingDesk }) {
  const { verifyDays, rectifyDays, bureau } = desk;
  const steps = [
    [t("ratings.loop.verify"), t("ratings.loop.within", { days: verifyDays })],
    [t("ratings.loop.rectify"), t("ratings.loop.within", { days: rectifyDays })],
    [t("ratings.loop.confirm", { bureau }), t("ratings.loop.confirmAbout")],
  ] as const;
  return (
    <Section title={t("ratings.loop")}>
      <View className="card stack-item card-pad" {...spoken({ role: "list", label: t("ratings.loop") })}>
        {steps.map(([title, about], place) => (
          <View key={title} className="loop-step" {...spoken({ role: "listitem" })}>
            <View className="loop-number" {...spoken({ hidden: true })}>
              {place + 1}
            </View>
            <View className="loop-words">
              <View className="strong">
                <Clauses text={title} />
              </View>
              <View className="small t2">
                <Clauses text={about} />
              </View>
            </View>
          </View>
        ))}
      </View>
      {desk.basis && <View className="small t3 loop-basis">{desk.basis}</View>}
    </Section>
  );
}
