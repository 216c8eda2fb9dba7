import type { SurveySeed } from "../../survey-seed";
import { agentSurvey, hallSurvey, hoursSurvey } from "../../surveys/service-surveys";
import { fireDraft } from "./fire-draft";
import { heatingSurvey, regionVote } from "./region-vote";

const where = { organiser: "大兴安岭地区营商环境建设监督局", hall: "行政服务中心" };

/** Surveys of 大兴安岭地区, made up; a place in the list is a survey's number. */
export const daxinganlingSurveys: SurveySeed[] = [
  hallSurvey(where),
  regionVote,
  fireDraft,
  hoursSurvey(where),
  heatingSurvey,
  agentSurvey(where, 7),
];
