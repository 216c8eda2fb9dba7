// What the contract's limits cannot say of an answer: what this survey asks. Each error names its place and says in
// plain words what to do.
import type { components } from "@contract/schema";
import type { Survey, SurveyAnswer } from "./survey";

type Errors = NonNullable<components["schemas"]["Problem"]["errors"]>;
type Question = Survey["questions"][number];
type Given = SurveyAnswer["answers"][number];
type Asked = Pick<Survey, "kind" | "questions" | "sections">;

/** The least that a comment must say, as in the contract, once blanks are cut off. */
const shortestComment = 4;

/** Characters as people count them, without those that cannot be seen. */
const lengthOf = (text: string) => [...text.replace(/\p{C}/gu, "").trim()].length;

const wrong = (pointer: string, code: string, detail: string): Errors => [{ pointer, code, detail }];

function textErrors({ longest = 1000 }: Question, { text, optionIds }: Given, at: string): Errors {
  if (optionIds) return wrong(`${at}/optionIds`, "not_wanted", "这一题是写字的，不用选");
  if (lengthOf(text ?? "") === 0) return wrong(`${at}/text`, "required", "还没写");
  return [...(text ?? "")].length > longest ? wrong(`${at}/text`, "maxLength", `最多写 ${longest} 个字`) : [];
}

function choiceErrors(question: Question, { text, optionIds = [] }: Given, at: string): Errors {
  const { kind, options = [], most = options.length } = question;
  const limit = kind === "multiple" ? most : 1;
  if (text !== undefined) return wrong(`${at}/text`, "not_wanted", "这一题是选的，不用写");
  if (optionIds.length === 0) return wrong(`${at}/optionIds`, "required", "还没选");
  if (optionIds.length > limit) return wrong(`${at}/optionIds`, "maxItems", `最多选 ${limit} 项`);
  return optionIds.flatMap((id, place) =>
    options.some((option) => option.id === id)
      ? []
      : wrong(`${at}/optionIds/${place}`, "unknown", "没有这个选项"),
  );
}

function answerErrors({ questions }: Asked, answers: readonly Given[]): Errors {
  return answers.flatMap((answer, place) => {
    const at = `#/answers/${place}`;
    const question = questions.find(({ id }) => id === answer.questionId);
    if (!question) return wrong(`${at}/questionId`, "unknown", "没有这一题");
    if (answers.findIndex(({ questionId }) => questionId === answer.questionId) < place)
      return wrong(`${at}/questionId`, "twice", "同一题答了两次");
    return question.kind === "text" ? textErrors(question, answer, at) : choiceErrors(question, answer, at);
  });
}

/** What is not answered has no place in the body: the list of answers is pointed at, and the question named. */
function missingErrors({ questions }: Asked, answers: readonly Given[]): Errors {
  return questions.flatMap(({ id, required, text }, place) =>
    required && !answers.some(({ questionId }) => questionId === id)
      ? wrong("#/answers", "required", `第 ${place + 1} 题要答：${text}`.slice(0, 200))
      : [],
  );
}

function commentErrors({ kind, sections }: Asked, comments: SurveyAnswer["comments"]): Errors {
  if (kind !== "draft")
    return comments.length > 0 ? wrong("#/comments", "not_wanted", "这里不收逐条意见") : [];
  if (comments.length === 0) return wrong("#/comments", "required", "至少写一条意见");
  return comments.flatMap(({ sectionId, text }, place) => {
    const at = `#/comments/${place}`;
    if (sectionId !== undefined && !sections.some(({ id }) => id === sectionId))
      return wrong(`${at}/sectionId`, "unknown", "没有这一条");
    return lengthOf(text) < shortestComment
      ? wrong(`${at}/text`, "minLength", `至少写 ${shortestComment} 个字`)
      : [];
  });
}

/** Everything that is wrong with an answer to a survey. */
export function answerErrorsOf(survey: Asked, { answers, comments }: SurveyAnswer): Errors {
  return [
    ...answerErrors(survey, answers),
    ...missingErrors(survey, answers),
    ...commentErrors(survey, comments),
  ];
}
