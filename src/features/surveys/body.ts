import type { components } from "@contract/schema";
import { isAnswered, type SurveyDraft } from "./drafts";
import { whole } from "./parts";
import type { Survey } from "./queries";

type Body = components["schemas"]["SurveyAnswer"];

function commentsOf({ sections }: Survey, { comments }: SurveyDraft): Body["comments"] {
  return [...sections.map(({ id }) => id), whole].flatMap((name) => {
    const { stance = "", text = "" } = comments[name] ?? {};
    if (text.trim() === "") return [];
    return {
      ...(name === whole ? {} : { sectionId: name }),
      ...(stance === "" ? {} : { stance }),
      text: text.trim(),
    };
  });
}

/** What is filled in as the contract wants it; what is left out is not sent. */
export function answerBody(survey: Survey, draft: SurveyDraft): Body {
  const answers = survey.questions.flatMap(({ id, kind, options = [] }) => {
    const answer = draft.answers[id];
    if (!answer || !isAnswered(answer)) return [];
    if (kind === "text") return { questionId: id, text: answer.text.trim() };
    return {
      questionId: id,
      optionIds: options.map((option) => option.id).filter((one) => answer.optionIds.includes(one)),
    };
  });
  if (survey.kind !== "draft") return { answers, comments: [] };
  return { answers, comments: commentsOf(survey, draft), mayPublish: draft.mayPublish };
}
