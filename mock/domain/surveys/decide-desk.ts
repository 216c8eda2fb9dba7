// What the organiser may do, and what comes of it. Pure: the same survey, action and day, the same desk.
import type { components } from "@contract/schema";
import { addDays, type Day } from "../calendar";
import { commentActions, type DeskNote, noteOf, type SurveyDesk, standingOf, surveyActions } from "./desk";
import type { GivenComment } from "./given-comments";
import type { Survey } from "./survey";

export type DeskAction = components["schemas"]["SurveyDeskAction"];
type CommentAction = Extract<DeskAction, { commentId: string }>;
type SurveyAction = Exclude<DeskAction, CommentAction>;
type Errors = NonNullable<components["schemas"]["Problem"]["errors"]>;

interface DeskRefusal {
  refused: "action_not_allowed" | "invalid_request";
  errors?: Errors;
}
export type DeskDecision = { ok: true; desk: SurveyDesk } | { ok: false; refusal: DeskRefusal };

/** What a decision is made of; the survey is as it stands now, with what was done before. */
export interface AtDesk {
  survey: Survey;
  desk: SurveyDesk;
  comments: readonly GivenComment[];
  today: Day;
  /** Whether a text still holds personal data. */
  tellsWho: (text: string) => boolean;
}

const wrong = (pointer: string, code: string, detail: string): DeskDecision => ({
  ok: false,
  refusal: { refused: "invalid_request", errors: [{ pointer, code, detail }] },
});
const notNow: DeskDecision = { ok: false, refusal: { refused: "action_not_allowed" } };
const done = (desk: SurveyDesk): DeskDecision => ({ ok: true, desk });

function noteAfter(action: CommentAction, before: DeskNote | undefined, today: Day): DeskNote {
  const { commentId } = action;
  const kept = { commentId, ...(before?.answer ? { answer: before.answer } : {}) };
  if (action.action === "publish-comment")
    return { ...kept, standing: "published", published: { text: action.text, onDay: today } };
  if (action.action === "hold-comment") return { ...kept, standing: "held", reason: action.reason };
  const { decision, text } = action;
  return { ...(before ?? kept), answer: { decision, text, onDay: today } };
}

function onComment(action: CommentAction, { survey, desk, comments, today, tellsWho }: AtDesk): DeskDecision {
  const given = comments.find(({ id }) => id === action.commentId);
  if (!given) return wrong("#/commentId", "unknown", "没有这条意见");
  const before = noteOf(desk, given.id);
  if (!commentActions(survey, standingOf(given, before), today).includes(action.action)) return notNow;
  if ("text" in action && tellsWho(action.text))
    return wrong("#/text", "personal_data", "还有个人信息，请再看一遍");
  const others = desk.notes.filter(({ commentId }) => commentId !== given.id);
  return done({ ...desk, notes: [...others, noteAfter(action, before, today)] });
}

function onSurvey(action: SurveyAction, { survey, desk, today, tellsWho }: AtDesk): DeskDecision {
  if (!surveyActions(survey, today).includes(action.action)) return notNow;
  // A shorter time needs a reason that is told (重大行政决策程序暂行条例第十五条).
  if (action.action === "close")
    return done({ ...desk, closing: { closesOn: today, reason: action.reason } });
  if (action.action === "extend") {
    const { days, reason } = action;
    return done({ ...desk, closing: { closesOn: addDays(survey.closesOn, days), reason } });
  }
  if (action.action === "conclude")
    return done({ ...desk, outcome: { onDay: today, paragraphs: action.paragraphs } });
  const { sectionId, text } = action;
  if (!survey.sections.some(({ id }) => id === sectionId))
    return wrong("#/sectionId", "unknown", "没有这一条");
  if (tellsWho(text)) return wrong("#/text", "personal_data", "还有个人信息，请再看一遍");
  const others = desk.sections.filter((one) => one.sectionId !== sectionId);
  return done({ ...desk, sections: [...others, { sectionId, text, onDay: today }] });
}

/** Does what the organiser asks, or says why not. What is given stays as it was. */
export function decideDesk(action: DeskAction, at: AtDesk): DeskDecision {
  return "commentId" in action ? onComment(action, at) : onSurvey(action, at);
}
