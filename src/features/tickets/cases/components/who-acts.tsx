import { View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Prose } from "@/shared/ui/prose";
import { Section } from "@/shared/ui/section";
import type { Ticket } from "../queries";
import "./who-acts.scss";

type Dispute = NonNullable<Ticket["dispute"]>;

/** Both sides of 推诿, in the departments' own words. */
function Sides({ says }: Pick<Dispute, "says">) {
  return (
    <View className="sides">
      {keyed(says).map(({ key, item: { department, text } }) => (
        <View key={key} className="well small side">
          <View className="strong">{t("tickets.case.says", { department })}</View>
          <View className="t2 side-words">
            <Prose text={text} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** Who does it is open; until then the clock runs on, and so does the department that has it. */
function Unsettled({ dispute, main }: { dispute: Dispute; main: string | undefined }) {
  const day = formatDay(dispute.rulesBy);
  return (
    <>
      <View className="strong">{t("tickets.case.unsettled")}</View>
      <View className="small t2">
        <Prose
          text={
            main ? t("tickets.case.rulesByGoesOn", { day, name: main }) : t("tickets.case.rulesBy", { day })
          }
        />
      </View>
    </>
  );
}

/** 谁来办: 主办, 协办, and while they dispute it, what each of them says. */
export function WhoActs({ ticket: { departments, dispute } }: { ticket: Ticket }) {
  if (departments.length === 0 && !dispute) return null;
  const main = departments.find(({ role }) => role === "main");
  const assisting = departments.filter(({ role }) => role === "assist");
  return (
    <Section title={t("tickets.case.who")}>
      <View className="card stack-item">
        {dispute && <Sides says={dispute.says} />}
        <View className="who-part">
          <View className="small t2 who-role">{t("tickets.case.main")}</View>
          <View className="who-name">
            {dispute ? (
              <Unsettled dispute={dispute} main={main?.name} />
            ) : (
              <>
                <View className="strong">{main?.name ?? t("tickets.case.unsettled")}</View>
                {main?.signedAt && (
                  <View className="small t2">
                    {t("tickets.case.signed", { day: formatInstantDay(main.signedAt) })}
                  </View>
                )}
              </>
            )}
          </View>
        </View>
        {assisting.length > 0 && (
          <>
            <View className="row-line" />
            <View className="who-part">
              <View className="small t2 who-role">{t("tickets.case.assist")}</View>
              <View className="who-name">
                {assisting.map(({ name }) => (
                  <View key={name}>{name}</View>
                ))}
              </View>
            </View>
          </>
        )}
      </View>
    </Section>
  );
}
