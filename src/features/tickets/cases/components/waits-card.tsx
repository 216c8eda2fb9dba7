import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Due } from "@/shared/ui/due";
import { Prose } from "@/shared/ui/prose";
import { WaitCard } from "@/shared/ui/wait-card";
import { openQuestions } from "../open-questions";
import type { Ticket } from "../queries";
import "./waits-card.scss";

/** What the departments asked and the person has not answered. */
function Questions({ ticket }: { ticket: Ticket }) {
  return openQuestions(ticket).map(({ id, department, text, dueOn, daysLeft }) => (
    <View key={id} className="waits-one">
      <Prose text={t("tickets.case.asks", { department, text })} />
      <View className="waits-due">
        <Due
          kind="you"
          strong={t("cases.before", { day: formatDay(dueOn) })}
          {...(daysLeft ? { rest: t("cases.workingDaysLeft", { count: daysLeft }) } : {})}
        />
      </View>
    </View>
  ));
}

function Yours({ standing: { yours = "", dueOn } }: Pick<Ticket, "standing">) {
  return (
    <View className="waits-one">
      <View>{yours}</View>
      {dueOn && (
        <View className="waits-due">
          <Due kind="you" strong={t("cases.before", { day: formatDay(dueOn) })} />
        </View>
      )}
    </View>
  );
}

/** 等您回答, 等您确认: what waits for the person, in gold; absent when nothing does. */
export function WaitsCard({ ticket }: { ticket: Ticket }) {
  if (!ticket.open || !ticket.standing.yours) return null;
  const questions = openQuestions(ticket).length;
  const title = t(questions > 0 ? "tickets.case.waitsAnswer" : "cases.waiting");
  const count = questions > 1 ? t("tickets.case.questions", { count: questions }) : "";
  return (
    <WaitCard title={title} count={count}>
      {questions > 0 ? <Questions ticket={ticket} /> : <Yours standing={ticket.standing} />}
    </WaitCard>
  );
}
