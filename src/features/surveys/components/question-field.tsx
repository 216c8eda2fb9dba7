import { Field, LongTextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import type { DraftAnswer } from "../drafts";
import type { Survey } from "../queries";
import { questionHint, questionText } from "../survey-words";
import { type Answering, fieldOf } from "../use-answering";
import { ChoiceList } from "./choice-list";

interface QuestionFieldProps {
  answering: Answering;
  question: Survey["questions"][number];
}

const nothing: DraftAnswer = { optionIds: [], text: "" };

/** A question with its way to answer. */
export function QuestionField({ answering, question }: QuestionFieldProps) {
  const { survey, draft, answer, errorOf } = answering;
  const { id, kind, options = [], longest = 1000 } = question;
  const { optionIds, text } = draft.answers[id] ?? nothing;
  const label = questionText(question, survey.questions.indexOf(question) + 1);
  const hint = questionHint(question);
  const head = { part: fieldOf(id), label, error: errorOf(id), ...(hint ? { hint } : {}) };
  if (kind === "text") {
    return (
      <LongTextField
        {...head}
        value={text}
        maxLength={longest}
        onChange={(typed) => answer(id, { text: typed })}
      />
    );
  }
  return (
    <Field {...head}>
      {kind === "multiple" ? (
        <ChoiceList
          label={label}
          options={options}
          chosen={optionIds}
          onChange={(chosen) => answer(id, { optionIds: chosen })}
        />
      ) : (
        <RadioList
          label={label}
          options={options.map(({ id: code, text: name, about }) => ({
            code,
            name,
            ...(about ? { about } : {}),
          }))}
          chosen={optionIds[0] ?? ""}
          invalid={head.error !== ""}
          onChoose={(code) => answer(id, { optionIds: [code] })}
        />
      )}
    </Field>
  );
}
