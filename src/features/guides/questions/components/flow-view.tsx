import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { useFlowAnswers } from "../store";
import { type QuestionFlow, walk } from "../walk";
import { AnsweredList } from "./answered-list";
import { OutcomeView } from "./outcome-view";
import { QuestionCard } from "./question-card";

const none: string[] = [];

/** A flow where the person stands in it: one question at a time, at the end the outcome. */
export function FlowView({ flow }: { flow: QuestionFlow }) {
  const choices = useFlowAnswers((state) => state.choices[flow.id]) ?? none;
  const answer = useFlowAnswers((state) => state.answer);
  const { answered, question, outcome, number, most } = walk(flow, choices);
  const given = answered.map(({ choice }) => choice.id);
  return (
    <>
      {question && (
        <QuestionCard
          question={question}
          number={number}
          most={most}
          onChoose={(id) => answer(flow.id, [...given, id])}
        />
      )}
      {outcome && <OutcomeView outcome={outcome} />}
      {!question && !outcome && (
        <Message icon="alert" title={t("questions.broken")} text={t("questions.brokenHelp")} />
      )}
      <AnsweredList answered={answered} onBackTo={(place) => answer(flow.id, given.slice(0, place))} />
      {answered.length > 0 && (
        <Button icon="refresh" text={t("questions.again")} onPress={() => answer(flow.id, [])} />
      )}
    </>
  );
}
