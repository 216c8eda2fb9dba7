import type { SurveySeed } from "../../survey-seed";
import { agentSurvey, hallSurvey, hoursSurvey } from "../../surveys/service-surveys";
import { renewalDraft } from "./renewal-draft";
import { busSurvey, streetVote } from "./street-vote";

const where = { organiser: "白城经济开发区政务服务和数字化建设管理局", hall: "政务服务中心" };

/** Surveys of 白城经济开发区, made up; a place in the list is a survey's number. */
export const baichengSurveys: SurveySeed[] = [
  hallSurvey(where),
  streetVote,
  renewalDraft,
  hoursSurvey(where),
  busSurvey,
  agentSurvey(where, 10),
];
