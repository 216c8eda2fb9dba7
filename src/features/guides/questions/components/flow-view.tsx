import { View } from "@tarojs/components";
import { useEffect, useRef } from "react";
import { t } from "@/shared/i18n/translate";
import { goToPart } from "@/shared/platform/part-of-page";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { useFlowAnswers } from "../store";
import { type QuestionFlow, walk } from "../walk";
import { AnsweredList } from "./answered-list";
import { OutcomeView } from "./outcome-view";
import { QuestionCard } from "./question-card";

const none: string[] = [];

/** After an answer the row that was pressed is gone: the next question comes to the top, and the focus to it. */
function useGoToStep(step: number): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) goToPart("step");
    last.current = step;
  }, [step]);
}

/** A flow where the person stands in it: one question at a time, at the end the outcome. */
export function FlowView({ flow, regionCode }: { flow: QuestionFlow; regionCode: string }) {
  const key = `${regionCode} ${flow.id}`;
  const choices = useFlowAnswers((state) => state.choices[key]) ?? none;
  const answer = useFlowAnswers((state) => state.answer);
  const { answered, question, outcome, number, most } = walk(flow, choices);
  const given = answered.map(({ choice }) => choice.id);
  useGoToStep(number);
  return (
    <>
      <View className="part part-step" {...spoken({ live: "polite" })}>
        {question && (
          <QuestionCard
            question={question}
            number={number}
            most={most}
            onChoose={(id) => answer(key, [...given, id])}
          />
        )}
        {outcome && <OutcomeView outcome={outcome} />}
        {!question && !outcome && (
          <Message icon="alert" title={t("questions.broken")} text={t("questions.brokenHelp")} />
        )}
      </View>
      <AnsweredList answered={answered} onBackTo={(place) => answer(key, given.slice(0, place))} />
      {answered.length > 0 && (
        <Button icon="refresh" text={t("questions.again")} onPress={() => answer(key, [])} />
      )}
    </>
  );
}
